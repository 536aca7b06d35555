import { Box, Group, ScrollArea, Text, useMantineTheme } from '@mantine/core';
import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { PaperLook } from '../../../../shared/look/paper-look';
import { DEALER_4S } from '../../../../shared/policies/dealer-4s/policy';
import { paperLookWording } from '../../../../shared/wording/paper-look';
import type { PaperId } from '../../../../shared/wording/paper-titles';
import { now } from '../../../lib/clock';
import { useWords } from '../../../lib/language';
import { makePaper } from '../../../papers/print-shop';
import classes from './papers-section.module.css';
import { SAMPLE_CASE, SAMPLE_TRACE } from './sample-case';

/** The reader of PDFs is a quarter of all the code: it comes when a preview is first looked at. */
const PdfPages = lazy(async () => ({
  default: (await import('../../../components/pdf/pdf-pages')).PdfPages,
}));

/** Milliseconds without a change after which the sheet is drawn again. */
const QUIET = 300;

type Store = { readonly name: string; readonly servicePhone: string };
type Props = {
  readonly look: PaperLook;
  readonly paper: PaperId;
  readonly store: Store;
  readonly printedBy: string;
};

type Sheet = { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> };
type State = {
  readonly isDrawing: boolean;
  readonly hasFailed: boolean;
  /** The sheet on show, and after it the one being drawn: a change must not blink. */
  readonly sheets: readonly Sheet[];
};

let lastId = 0;

/** Makes the sample anew a moment after each change; of answers that come late only the newest counts. */
function useSample({ look, paper, store, printedBy }: Props) {
  const [state, setState] = useState<State>({ isDrawing: true, hasFailed: false, sheets: [] });
  const [settled] = useDebouncedValue(look, QUIET);
  const { name, servicePhone } = store;
  useEffect(() => {
    let isCurrent = true;
    setState((all) => ({ ...all, isDrawing: true }));
    const order = {
      paper,
      kase: SAMPLE_CASE,
      policy: DEALER_4S,
      trace: SAMPLE_TRACE,
      store: { name, servicePhone },
      printedAt: now().iso,
      printedBy,
      look: settled,
    };
    makePaper(order).then(
      ({ bytes }) => {
        if (!isCurrent) return;
        lastId += 1;
        const sheet = { id: lastId, bytes };
        setState(({ sheets }) => ({
          isDrawing: true,
          hasFailed: false,
          sheets: [...sheets.slice(0, 1), sheet],
        }));
      },
      () => {
        if (isCurrent) setState((all) => ({ ...all, isDrawing: false, hasFailed: true }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [settled, paper, name, servicePhone, printedBy]);
  const settle = useCallback((id: number) => {
    setState((all) => {
      const sheet = all.sheets.find((one) => one.id === id);
      return sheet === undefined || all.sheets.at(-1) !== sheet
        ? all
        : { ...all, isDrawing: false, sheets: [sheet] };
    });
  }, []);
  return { ...state, settle };
}

type LayerProps = {
  readonly sheet: Sheet;
  readonly width: number;
  readonly isShown: boolean;
  readonly onDrawn: (id: number) => void;
};

/** Longest that the old sheet stays while the new one is drawn, in frames. */
const MOST_FRAMES = 240;

function Layer({ sheet, width, isShown, onDrawn }: LayerProps) {
  const box = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(0);
  useEffect(() => {
    if (pages === 0) return;
    let frame = 0;
    let request = 0;
    const look = () => {
      frame += 1;
      const drawn = box.current?.querySelectorAll('canvas[data-drawn=yes]').length ?? 0;
      if (drawn >= pages || frame > MOST_FRAMES) onDrawn(sheet.id);
      else request = requestAnimationFrame(look);
    };
    request = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(request);
    };
  }, [pages, sheet.id, onDrawn]);
  return (
    <div
      ref={box}
      className={classes[isShown ? 'sheet' : 'coming']}
      data-sheet={isShown ? 'shown' : 'coming'}
    >
      <PdfPages bytes={sheet.bytes} width={width} onPages={setPages} />
    </div>
  );
}

/** The sample case on the paper as it will print, drawn again a moment after each change. */
export function PaperPreview(props: Props) {
  const words = useWords(paperLookWording);
  const { ref, width } = useElementSize();
  const { sheets, isDrawing, hasFailed, settle } = useSample(props);
  // The page grows with large type, which the width of the column knows already.
  const { scale } = useMantineTheme();
  const pageWidth = Math.max(240, Math.floor(width) - 28) / scale;
  return (
    <Box className={classes['preview'] ?? ''}>
      <Group justify="space-between" px="sm" py={4} wrap="nowrap">
        <Text size="xs" c="dimmed">
          {words.preview}
        </Text>
        <Text size="xs" c={hasFailed ? 'var(--desk-bad)' : 'dimmed'} role="status">
          {hasFailed ? words.drawFailed : isDrawing ? words.drawing : ''}
        </Text>
      </Group>
      <div ref={ref} className={classes['window']}>
        <ScrollArea
          h="100%"
          data-testid="look-preview"
          data-drawing={isDrawing || undefined}
          viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': words.preview }}
        >
          <div className={classes['layers']}>
            <Suspense fallback={null}>
              {width > 0 &&
                sheets.map((sheet, i) => (
                  <Layer key={sheet.id} sheet={sheet} width={pageWidth} isShown={i === 0} onDrawn={settle} />
                ))}
            </Suspense>
          </div>
        </ScrollArea>
      </div>
    </Box>
  );
}
