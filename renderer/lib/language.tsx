import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { speak, type Language, type Spoken, type Wording } from '../../shared/wording/wording';

const LanguageContext = createContext<Language>('zh-CN');

type Props = { readonly language: Language; readonly children: ReactNode };

export function LanguageProvider({ language, children }: Props) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The sentences of one area in the language of the screen. */
export function useWords<W extends Wording>(wording: W): Spoken<W> {
  const language = useLanguage();
  return useMemo(() => speak(wording, language), [wording, language]);
}
