import { createTheme, rem, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { frameWording } from '../../shared/wording/frame';
import { speak, type Language } from '../../shared/wording/wording';

/** Deep blue, the one accent: primary action, focus, selection. */
const desk: MantineColorsTuple = [
  '#eef3fa',
  '#dbe5f2',
  '#b5c9e4',
  '#8cacd6',
  '#6a94ca',
  '#5484c3',
  '#3f72b4',
  '#2d5e9e',
  '#1f4e8c',
  '#123c73',
];

/** Violet, the accent of the practice: nobody may take its window for the real one. */
const practice: MantineColorsTuple = [
  '#f8f0fc',
  '#f0dcf7',
  '#e0b8ee',
  '#cf93e4',
  '#c074db',
  '#b25fd4',
  '#9a3fc0',
  '#8d33b2',
  '#7f2aa1',
  '#661c85',
];

/** Due soon, doubtful: dark enough at step 8 for small words on white (WCAG AA). */
const amber: MantineColorsTuple = [
  '#fff6ea',
  '#ffead1',
  '#fbd3a2',
  '#f6ba6f',
  '#f2a545',
  '#ef982a',
  '#dd8413',
  '#c2690a',
  '#a9530a',
  '#8a4305',
];

const FONT =
  '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", system-ui, -apple-system, "Segoe UI", sans-serif';

/** The tokens of the visual language; nothing else hard-codes a size or a colour. */
export function deskTheme(largeType: boolean, language: Language, isPractice = false) {
  // A cross says nothing to a screen reader.
  const closeButtonProps = { 'aria-label': speak(frameWording, language).close };
  return createTheme({
    scale: largeType ? 1.25 : 1,
    fontFamily: FONT,
    headings: { fontFamily: FONT, fontWeight: '600' },
    colors: { desk: isPractice ? practice : desk, amber },
    primaryColor: 'desk',
    primaryShade: { light: 8, dark: 6 },
    defaultRadius: 'sm',
    radius: { xs: rem(3), sm: rem(6), md: rem(6), lg: rem(10), xl: rem(16) },
    fontSizes: { xs: rem(12), sm: rem(14), md: rem(16), lg: rem(20), xl: rem(28) },
    lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
    spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      // Dense enough that the whole form stands on a 768-line screen; words stay at 14 px.
      Input: { vars: () => ({ wrapper: { '--input-height': rem(32), '--input-padding': rem(10) } }) },
      InputWrapper: {
        styles: { label: { fontWeight: 400, lineHeight: 1.5, color: 'var(--mantine-color-dimmed)' } },
      },
      Modal: { defaultProps: { closeButtonProps, transitionProps: { duration: 120 }, centered: true } },
      Notification: { defaultProps: { closeButtonProps } },
      Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 120 } } },
      Select: { defaultProps: { comboboxProps: { transitionProps: { duration: 0 } } } },
    },
  });
}

/**
 * Quiet words still have to be read from half a metre, and so do words that say how things stand:
 * at least 4.5 to 1 on every surface we use, in the light and in the dark.
 */
export const deskVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#59616a',
    '--mantine-color-placeholder': '#6c757d',
    '--mantine-color-error': 'var(--desk-bad)',
    '--desk-good': 'var(--mantine-color-teal-9)',
    '--desk-warn': 'var(--mantine-color-amber-8)',
    '--desk-bad': 'var(--mantine-color-red-9)',
  },
  dark: {
    '--mantine-color-dimmed': '#a9adb3',
    '--mantine-color-placeholder': '#8f949b',
    '--mantine-color-error': 'var(--desk-bad)',
    '--desk-good': 'var(--mantine-color-teal-4)',
    '--desk-warn': 'var(--mantine-color-amber-4)',
    '--desk-bad': 'var(--mantine-color-red-4)',
  },
});
