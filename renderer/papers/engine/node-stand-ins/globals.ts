import { Buffer } from 'buffer/';

/** pdfkit takes `Buffer` for a global, the reader of SVG under pdfmake `global`. Import this before them. */
Object.assign(globalThis, { Buffer, global: globalThis });
