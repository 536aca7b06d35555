import { ActionIcon, Alert, Button, Group, Select, Stack, Tooltip } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { previewWording } from '../../../shared/wording/ledger';
import { PAPER_IDS, paperTitle, type PaperId } from '../../../shared/wording/paper-titles';
import { paperViewWording } from '../../../shared/wording/printing';
import { signingWording } from '../../../shared/wording/signing';
import { BackButton } from '../../components/back-button';
import { EmptyState } from '../../components/empty-state';
import { PdfPages } from '../../components/pdf/pdf-pages';
import { hiddenSigns, visibleText } from '../../components/visible-text';
import { useCase } from '../../data/cases';
import { useCommand } from '../../lib/commands';
import { useWords } from '../../lib/language';
import { paths } from '../../lib/paths';
import { CaseAside } from './case-aside';
import { PageBar } from './page-bar';
import classes from './paper-screen.module.css';
import { PaperTools } from './paper-tools';
import { useOutgoing } from './use-outgoing';
import { usePageView } from './use-page-view';
import { usePaper } from './use-paper';
import { usePrinter } from '../../data/use-printer';

type Props = { readonly caseId: string; readonly paper: PaperId };

/** `U+20BB7` with its character, which the screen may have where the papers' fonts have not. */
function spoken(code: string): string {
  const sign = String.fromCodePoint(Number.parseInt(code.slice(2), 16));
  // A sign that cannot be seen, or that turns the sentence round, has only its name to show.
  return hiddenSigns(sign).length > 0 ? code : `${visibleText(sign)} (${code})`;
}

/** The paper as it will come out of the printer, its case beside it; print, save, back. */
export function PaperScreen({ caseId, paper }: Props) {
  const words = useWords(previewWording);
  const view = useWords(paperViewWording);
  const signing = useWords(signingWording);
  const [, navigate] = useLocation();
  const [isBlank, setBlank] = useState(false);
  const kase = useCase(caseId);
  const { state, retry } = usePaper(kase, paper, isBlank);
  const printing = usePrinter(paper);
  const [pages, setPages] = useState(0);
  const pageView = usePageView(pages);
  const handlePages = useCallback((count: number) => {
    setPages(count);
  }, []);

  const made = state.kind === 'made' ? state.sheet : null;
  const isReady = state.kind === 'made' && state.isFresh;
  const outgoing = useOutgoing(
    made !== null && isReady ? { kase: made.kase, paper, bytes: made.paper.bytes, nth: made.nth } : null,
  );
  const goBack = () => {
    navigate(paths.case(caseId));
  };
  const handlePrint = () => {
    void outgoing.print(printing.settled);
  };
  useCommand('print', handlePrint);
  useCommand('back', goBack);

  const { notice } = outgoing;
  const isAside = pageView.view.isAsideShown && kase !== null && kase !== undefined;
  return (
    <Stack gap="sm" h="100%">
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <BackButton label={words.back} onBack={goBack} />
          <Select
            aria-label={words.paper}
            w={190}
            allowDeselect={false}
            maxDropdownHeight={440}
            value={paper}
            data={PAPER_IDS.map((id) => ({ value: id, label: paperTitle(id) }))}
            onChange={(id) => {
              if (id === null || id === paper) return;
              outgoing.clear();
              navigate(paths.paper(caseId, id));
            }}
          />
          {!isBlank && (
            <Tooltip label={signing.title}>
              <ActionIcon
                variant="default"
                size={36}
                aria-label={signing.title}
                onClick={() => {
                  navigate(paths.sign(caseId, paper));
                }}
                data-testid="sign-on-screen"
              >
                <IconSignature size={20} aria-hidden />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
        <PaperTools
          printing={printing}
          isReady={isReady}
          isBusy={outgoing.isBusy}
          isBlank={isBlank}
          onPrint={handlePrint}
          onSave={() => void outgoing.save()}
        />
      </Group>
      {notice && (
        <Alert color={notice.colour} p="sm" role="status" data-testid="paper-notice">
          {notice.sentence}
        </Alert>
      )}
      {made && made.paper.missing.length > 0 && (
        <Alert color="orange" p="sm" data-testid="missing-characters">
          {words.missing} {made.paper.missing.map(spoken).join('　')}
        </Alert>
      )}
      <div className={classes['body']} data-aside={isAside ? 'yes' : 'no'}>
        {isAside && <CaseAside kase={kase} paper={paper} isBlank={isBlank} />}
        <div className={classes['pages']}>
          <PageBar
            pageView={pageView}
            pages={made ? pages : 0}
            isBlank={isBlank}
            onBlank={(blank) => {
              outgoing.clear();
              setBlank(blank);
            }}
          />
          <div
            className={classes['desk']}
            ref={pageView.watch}
            onScroll={pageView.handleScroll}
            role="region"
            tabIndex={0}
            aria-label={paperTitle(paper)}
            data-testid="paper-pages"
            data-pages={made ? pages : 0}
            data-fresh={isReady ? 'yes' : 'no'}
          >
            {state.kind === 'making' && <EmptyState sentence={words.making} />}
            {state.kind === 'failed' && (
              <EmptyState sentence={words.failed}>
                <Button variant="default" onClick={retry}>
                  {words.retry}
                </Button>
              </EmptyState>
            )}
            {made && (
              <div className={isReady ? undefined : classes['stale']}>
                {isBlank && (
                  <Alert color="gray" variant="light" p="xs" m="sm" mb={0} data-testid="blank-note">
                    {view.blankNote}
                  </Alert>
                )}
                {pageView.width > 0 && (
                  <PdfPages bytes={made.paper.bytes} width={pageView.width} onPages={handlePages} />
                )}
              </div>
            )}
          </div>
        </div>
      </div>
    </Stack>
  );
}
