import { sealedPageWording } from '../wording/sealed';
import { fill, speak, type Language } from '../wording/wording';
import { PAGE_FILE } from './entry-path';
import type { Manifest } from './manifest';
import { PAGE_PLACE } from './page-seal';

/** What the page is about: the package without its page, and without the hash that will cover it. */
export type PageSubject = Omit<Manifest, 'root' | 'format' | 'formatVersion'>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Names of files and people, as words and nothing else. */
const escaped = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '·').replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');

const STYLE = `
body{font:16px/1.7 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;max-width:860px;margin:32px auto;padding:0 20px;color:#1c2128;background:#fff}
h1{font-size:26px;margin:0 0 4px}h2{font-size:18px;margin:28px 0 6px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:16px 0}dt{color:#57606a}dd{margin:0}
.print{font:15px/1.8 ui-monospace,Consolas,monospace;background:#f3f5f8;border-left:4px solid #1f4e8c;padding:12px 16px;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:13px}td,th{border:1px solid #d0d7de;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
.hash{font-family:ui-monospace,Consolas,monospace;font-size:11px;word-break:break-all}
.warn{background:#fff4e5;border-left:4px solid #b35900;padding:10px 16px}
hr{border:0;border-top:1px solid #d0d7de;margin:40px 0}li{margin:4px 0}`;

/**
 * The page that says what a package is and how to verify it: of one piece, without scripts, nothing of it
 * loaded from anywhere. In place of the fingerprint it has `PAGE_PLACE`, put in once the fingerprint is known.
 */
export function sealedPage(subject: PageSubject): string {
  const title = escaped(`${sealedPageWording.title[0]} ${subject.case.number}`);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${chapter(subject, 'zh-CN')}
<hr>
<div lang="en">
${chapter(subject, 'en')}
</div>
<hr>
${fileTable(subject)}
</body>
</html>
`;
}

function chapter(
  { store, case: kase, exportedAt, exportedBy, product, missing }: PageSubject,
  language: Language,
): string {
  const words = speak(sealedPageWording, language);
  const row = (label: string, value: string) => `<dt>${label}</dt><dd>${escaped(value)}</dd>`;
  const at = exportedAt.slice(0, 16).replace('T', ' ');
  // The fingerprint stands in one place only: its digits are what the page's own hash leaves out.
  const print =
    language === 'zh-CN' ? `<h2>${words.fingerprint}</h2>\n<p class="print">${PAGE_PLACE}</p>` : '';
  return `<h1>${words.title}</h1>
<dl>
${row(words.number, kase.number)}
${row(words.store, `${store.name}（${store.code}）`)}
${row(words.version, fill(words.versionOf, { version: kase.version }))}
${row(words.exported, fill(words.exportedBy, { at, name: exportedBy.name }))}
${row(words.product, `${product.name} ${product.version}`)}
</dl>
${print}
<h2>${words.whoTitle}</h2>
<p class="warn">${words.who}</p>
${missingPart(missing, language)}
<h2>${words.inTitle}</h2>
<ul>
${[words.inEvents, words.inPapers, words.inEvidence, words.inSigned, words.inManifest].map((each) => `<li>${each}</li>`).join('\n')}
</ul>
<h2>${words.howTitle}</h2>
<ol>
${[words.how1, words.how2, words.how3].map((each) => `<li>${each}</li>`).join('\n')}
</ol>
<p>${words.limits}</p>`;
}

function missingPart(missing: PageSubject['missing'], language: Language): string {
  if (missing.length === 0) return '';
  const words = speak(sealedPageWording, language);
  const lines = missing.map(({ name, why, hash }) => {
    const because = why === 'absent' ? words.whyAbsent : words.whyDamaged;
    return `<li>${escaped(name)} — ${because}<br><span class="hash">${hash}</span></li>`;
  });
  return `<h2>${words.missingTitle}</h2>\n<p>${words.missingWhy}</p>\n<ul>\n${lines.join('\n')}\n</ul>`;
}

function fileTable({ files }: PageSubject): string {
  const say = sealedPageWording;
  const both = (pair: readonly [string, string]) => `${pair[0]} / ${pair[1]}`;
  const rows = files
    .filter(({ path }) => path !== PAGE_FILE)
    .map(
      ({ path, name, size, sha256 }) =>
        `<tr><td>${escaped(path)}</td><td>${escaped(name ?? '')}</td><td>${String(size)}</td><td class="hash">${sha256}</td></tr>`,
    );
  const heads = [both(say.file), both(say.originalName), both(say.size), 'SHA-256'];
  return `<h2>${both(say.filesTitle)}</h2>
<table>
<tr>${heads.map((each) => `<th>${each}</th>`).join('')}</tr>
${rows.join('\n')}
</table>
<p>${say.selfNote[0]}<br>${say.selfNote[1]}</p>`;
}
