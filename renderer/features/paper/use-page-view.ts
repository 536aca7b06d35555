import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  pagePitch,
  pageWidth,
  rememberedView,
  rememberView,
  zoomStep,
  type Room,
  type Zoom,
} from './page-zoom';

const isTypingIn = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [role=listbox], [role=dialog]') !== null;

/** Zoom, the page in view, and the keys for both; what was chosen last is kept on this desk. */
export function usePageView(pages: number) {
  const viewport = useRef<HTMLDivElement | null>(null);
  const [room, setRoom] = useState<Room>({ width: 0, height: 0 });
  const [view, setView] = useState(rememberedView);
  const [page, setPage] = useState(1);
  const { zoom } = view;
  const width = pageWidth(zoom, room);

  const change = useCallback((more: Partial<typeof view>) => {
    setView((before) => {
      const after = { ...before, ...more };
      rememberView(after);
      return after;
    });
  }, []);

  const watch = useCallback((element: HTMLDivElement | null) => {
    viewport.current = element;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      setRoom({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  // Another size shows the same place, not another page.
  const shownWidth = useRef(width);
  useLayoutEffect(() => {
    const at = viewport.current;
    const before = shownWidth.current;
    shownWidth.current = width;
    if (at !== null && before > 0 && width > 0 && before !== width)
      at.scrollTop = (at.scrollTop / pagePitch(before)) * pagePitch(width);
  }, [width]);

  const handleScroll = useCallback(() => {
    const at = viewport.current;
    if (at === null || width === 0) return;
    const middle = at.scrollTop + at.clientHeight / 2;
    setPage(Math.min(Math.max(1, Math.floor(middle / pagePitch(width)) + 1), Math.max(1, pages)));
  }, [width, pages]);

  const turn = useCallback(
    (direction: 1 | -1) => {
      const at = viewport.current;
      if (at === null || width === 0) return;
      const pitch = pagePitch(width);
      // A page that is higher than the window is read screen by screen.
      if (pitch > at.clientHeight + 32) at.scrollBy({ top: direction * (at.clientHeight - 40) });
      else at.scrollTo({ top: (Math.round(at.scrollTop / pitch) + direction) * pitch });
    },
    [width],
  );

  const setZoom = useCallback(
    (next: Zoom) => {
      change({ zoom: next });
    },
    [change],
  );
  const step = useCallback(
    (direction: 1 | -1) => {
      setZoom(zoomStep(zoom, room, direction));
    },
    [zoom, room, setZoom],
  );

  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTypingIn(event.target)) return;
      const acts: Readonly<Record<string, () => void>> = {
        PageDown: () => {
          turn(1);
        },
        PageUp: () => {
          turn(-1);
        },
        '+': () => {
          step(1);
        },
        '=': () => {
          step(1);
        },
        '-': () => {
          step(-1);
        },
        '0': () => {
          setZoom(zoom === 'page' ? 'width' : 'page');
        },
      };
      const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => {
      window.removeEventListener('keydown', handleKeyDown);
    };
  }, [turn, step, setZoom, zoom]);

  return {
    watch,
    room,
    width,
    page: Math.min(page, Math.max(1, pages)),
    view,
    change,
    step,
    setZoom,
    handleScroll,
  };
}
