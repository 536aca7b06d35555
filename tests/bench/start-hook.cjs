// Runs before the product's main process in the app folders of the benches: watches its first window
// from outside, presses F2 once Today is there, and prints when each was painted. With BENCH_EMPTY it
// opens an empty window instead of the product.
const { app, BrowserWindow } = require('electron');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const tell = (what, at) => process.stdout.write(`BENCH ${JSON.stringify({ what, at })}\n`);

/** Runs in the page: resolves with the wall clock in ms once `test` holds and the frame after it is painted. */
const painted = (test) => `new Promise((resolve) => {
  const done = () => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
    port2.postMessage(null);
  });
  const holds = () => ${test};
  if (holds()) return done();
  const look = setInterval(() => { if (holds()) { clearInterval(look); done(); } }, 2);
})`;

const TODAY = "document.querySelector('nav') !== null && document.querySelector('h1') !== null";
const REGISTER = "document.activeElement?.getAttribute('data-fact') === 'description'";
const PAPER = "document.querySelector('canvas[data-drawn=yes]') !== null";

app.whenReady().then(() => tell('ready', Date.now()));
app.on('browser-window-created', () => tell('window', Date.now()));
app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    tell('document', Date.now());
    const run = (test) => contents.executeJavaScript(painted(test));
    if (process.env.BENCH_EMPTY) return tell('painted', await run('true'));
    tell('today', await run(TODAY));
    contents.sendInputEvent({ type: 'keyDown', keyCode: 'F2' });
    tell('register', await run(REGISTER));
    if (!process.env.BENCH_CASE) return;
    await contents.executeJavaScript(`location.hash = '#/case/${process.env.BENCH_CASE}/paper/record-form'`);
    tell('paper', await run(PAPER));
    await contents.executeJavaScript("location.hash = '#/'");
    tell('back', await run(TODAY));
  });
});

if (process.env.BENCH_EMPTY) {
  app.setPath('userData', process.env.COMPLAINT_DESK_HOME);
  app.whenReady().then(() => {
    const window = new BrowserWindow({ width: 1366, height: 768, show: false, autoHideMenuBar: true });
    window.once('ready-to-show', () => window.show());
    window.loadFile(join(__dirname, 'empty.html'));
  });
} else {
  require(existsSync(join(__dirname, 'out')) ? './out/main/index.cjs' : '../out/main/index.cjs');
}
