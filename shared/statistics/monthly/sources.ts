import type { Channel } from '../../domain/facts/code-lists';

/**
 * Where complaints come from (D18-1: on site, follow-up call, call, letter, competent authority), with
 * what has come since: the net, the manufacturer, and press or lawyers (D4-3). In the order of reports.
 */
export const SOURCES = [
  'on-site',
  'call',
  'net',
  'letter',
  'return-visit',
  'manufacturer',
  'authority',
  'press-or-law',
  'other',
] as const;

export type Source = (typeof SOURCES)[number];

const SOURCE_OF: Readonly<Record<Channel, Source>> = {
  'on-site': 'on-site',
  'counter-form': 'on-site',
  phone: 'call',
  sms: 'call',
  'supervision-line': 'call',
  wechat: 'net',
  email: 'net',
  website: 'net',
  app: 'net',
  'social-media': 'net',
  letter: 'letter',
  'return-visit': 'return-visit',
  manufacturer: 'manufacturer',
  management: 'manufacturer',
  'hotline-12315': 'authority',
  'consumer-association': 'authority',
  'market-regulator': 'authority',
  'industry-ministry': 'authority',
  press: 'press-or-law',
  'court-or-lawyer': 'press-or-law',
  other: 'other',
};

/** Which source a channel belongs to; 'other' where nobody recorded one. */
export function sourceOf(channel: Channel | undefined): Source {
  return channel === undefined ? 'other' : SOURCE_OF[channel];
}
