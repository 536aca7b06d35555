import type { Limit } from '../../../../shared/clocks/limit';
import { limitUnitWording, policySettingsWording } from '../../../../shared/wording/policy-settings';
import type { Language } from '../../../../shared/wording/wording';

/** `24 小时`, `2 工作日`, or that there is none. */
export function limitWords(limit: Limit | null, language: Language): string {
  const index = language === 'zh-CN' ? 0 : 1;
  return limit === null
    ? policySettingsWording.noLimit[index]
    : `${String(limit.amount)} ${limitUnitWording[limit.unit][index]}`;
}
