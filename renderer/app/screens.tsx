import { useEffect, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useDesk } from '../data/desk-config';
import { lockDesk } from '../data/sign-in';
import { isPaperId } from '../../shared/wording/paper-titles';
import { BoardScreen } from '../features/board/board-screen';
import { CaseScreen } from '../features/case/case-screen';
import { ShortcutsDialog } from '../features/help/shortcuts-dialog';
import { isLedgerPaper } from '../papers/many-cases-ids';
import { LedgerScreen } from '../features/ledger/ledger-screen';
import { OutstandingScreen } from '../features/outstanding/outstanding-screen';
import { PlaybookScreen } from '../features/playbook/playbook-screen';
import { RegisterScreen } from '../features/register/register-screen';
import { restoreDraft } from '../features/register/use-draft-keeping';
import { FirstStart } from '../features/settings/first-start';
import { SettingsScreen } from '../features/settings/settings-screen';
import { LockScreen } from '../features/sign-in/lock-screen';
import { TodayScreen } from '../features/today/today-screen';
import { VisitsScreen } from '../features/visits/visits-screen';
import { useCommand } from '../lib/commands';
import { paths } from '../lib/paths';
import { useAutoLock } from './auto-lock';
import { Frame } from './frame';
import { useKeys } from './keys';
import { laterScreen } from './later-screen';

/** With the reader of PDFs, a quarter of all the code: it comes once the first screen is there. */
const PaperScreen = laterScreen(async () => (await import('../features/paper/paper-screen')).PaperScreen);

const LedgerPaperScreen = laterScreen(
  async () => (await import('../features/ledger/ledger-paper-screen')).LedgerPaperScreen,
);

const BatchScreen = laterScreen(
  async () => (await import('../features/batch-print/batch-screen')).BatchScreen,
);

const CaseFileScreen = laterScreen(
  async () => (await import('../features/case-file/case-file-screen')).CaseFileScreen,
);

/** With the layout of all papers and the pad: only who signs needs them. */
const SigningScreen = laterScreen(
  async () => (await import('../features/signing/signing-screen')).SigningScreen,
);

const SignedPapersScreen = laterScreen(
  async () => (await import('../features/signed-papers/signed-papers-screen')).SignedPapersScreen,
);

/** Every address and its screen. */
export function Screens() {
  const [location, navigate] = useLocation();
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  const isSetUp = useDesk((state) => state.config !== null);
  const isLocked = useDesk((state) => state.access.isLocked);
  const isOpen = isSetUp && !isLocked;
  useKeys();
  useAutoLock();
  useEffect(() => {
    const waiting = requestIdleCallback(() => void PaperScreen.fetch().catch(() => undefined));
    return () => {
      cancelIdleCallback(waiting);
    };
  }, []);
  const go = (path: string) => () => {
    if (isOpen) navigate(path);
  };
  useCommand('go-register', go(paths.register));
  useCommand('go-today', go(paths.today));
  useCommand('go-ledger', go(paths.ledger));
  useCommand('go-board', go(paths.board));
  useCommand('go-outstanding', go(paths.outstanding));
  useCommand('go-visits', go(paths.visits));
  useCommand('go-playbook', go(paths.playbook));
  useCommand('go-settings', go(paths.settings));
  useCommand('find', () => {
    if (!isOpen || location === paths.ledger) return;
    navigate(paths.ledger);
  });
  useCommand('lock', () => {
    setShowsShortcuts(false);
    void lockDesk();
  });
  const openShortcuts = () => {
    setShowsShortcuts(isOpen);
  };
  useCommand('shortcuts', openShortcuts);
  useCommand('go-help', openShortcuts);

  if (!isSetUp) return <FirstStart />;
  // In the place of the screens, not above them: what is not drawn cannot be read.
  if (isLocked) return <LockScreen />;
  return (
    <Frame>
      <Switch>
        <Route path={paths.register}>
          <RegisterScreen />
        </Route>
        <Route path={paths.ledger}>
          <LedgerScreen />
        </Route>
        <Route path={paths.ledgerPaperPattern}>
          {({ paper }) => (isLedgerPaper(paper) ? <LedgerPaperScreen paper={paper} /> : <LedgerScreen />)}
        </Route>
        <Route path={paths.board}>
          <BoardScreen />
        </Route>
        <Route path={paths.outstanding}>
          <OutstandingScreen />
        </Route>
        <Route path={paths.visits}>
          <VisitsScreen />
        </Route>
        <Route path={paths.playbook}>
          <PlaybookScreen />
        </Route>
        <Route path={paths.signedPapers}>
          <SignedPapersScreen />
        </Route>
        <Route path={paths.batchPrint}>
          <BatchScreen />
        </Route>
        <Route path={paths.settings}>
          <SettingsScreen />
        </Route>
        <Route path={paths.caseFilePattern}>
          {({ caseId }) => <CaseFileScreen key={caseId} caseId={caseId} />}
        </Route>
        <Route path={paths.paperPattern}>
          {({ caseId, paper }) =>
            isPaperId(paper) ? (
              <PaperScreen key={`${caseId}/${paper}`} caseId={caseId} paper={paper} />
            ) : (
              <CaseScreen key={caseId} caseId={caseId} />
            )
          }
        </Route>
        <Route path={paths.signPattern}>
          {({ caseId, paper }) =>
            isPaperId(paper) ? (
              <SigningScreen key={`${caseId}/${paper}`} caseId={caseId} paper={paper} />
            ) : (
              <CaseScreen key={caseId} caseId={caseId} />
            )
          }
        </Route>
        <Route path={paths.casePattern}>{({ caseId }) => <CaseScreen key={caseId} caseId={caseId} />}</Route>
        <Route>
          <TodayScreen
            onResume={(draft) => {
              restoreDraft(draft);
              navigate(paths.register);
            }}
          />
        </Route>
      </Switch>
      {showsShortcuts && (
        <ShortcutsDialog
          onClose={() => {
            setShowsShortcuts(false);
          }}
        />
      )}
    </Frame>
  );
}
