import { writeFileSync } from 'node:fs';
import { TRACE, tracedRules, tracePage } from './trace.mjs';

// Writes docs/trace.md: which test holds which rule of the process.
writeFileSync(TRACE, tracePage(tracedRules()));
