import { policyFaultWording } from '../../wording/policy-faults';
import { fill, type Language } from '../../wording/wording';
import type { PolicyFault } from './fault';

/** A fault as a sentence; the path goes beside it, as `actions[3].to`. */
export function explainFault({ code, name }: PolicyFault, language: Language): string {
  return fill(policyFaultWording[code][language === 'zh-CN' ? 0 : 1], { name });
}

/** `['actions', 3, 'to']` as `actions[3].to`, for the editor and for support. */
export function pathText(path: PolicyFault['path']): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${String(step)}]` : text === '' ? step : `${text}.${step}`,
    '',
  );
}
