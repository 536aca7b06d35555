// Put into the Electron from the npm registry as its app. Makes it behave as `electron <folder>`:
// the first argument that is no switch is the folder of the app to run.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
app.setAppPath(folder);
// Not `import()`: the app must be able to register its schemes before Electron is ready.
require(join(folder, about.main));
