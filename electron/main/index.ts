import { app } from 'electron';
import { openApplication, type Application } from './application';
import { errorCode } from './files/write-fault';
import { clearIfAsked } from './practice/practice-home';
import { declareAppScheme } from './shell/app-protocol';
import { guardPages, refuseDebugging } from './shell/guards';
import { settleIn } from './surroundings';

refuseDebugging(app);
const surroundings = settleIn();

// Before any store is opened: two processes in one data folder would each think they are alone.
if (app.requestSingleInstanceLock()) {
  if (surroundings.realHome !== null) clearIfAsked(surroundings.home, surroundings.realHome);
  // Chromium refuses to run its sandbox as root, which happens on development machines only.
  if (app.isPackaged || process.getuid?.() !== 0) app.enableSandbox();
  declareAppScheme();
  guardPages(app, surroundings.developmentServer);

  let application: Application | null = null;
  app.on('second-instance', () => application?.show());
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(async () => {
      application = await openApplication(surroundings);
    })
    .catch((error: unknown) => {
      console.error(`not started: ${errorCode(error)}`);
      app.exit(1);
    });
} else {
  app.exit(0);
}
