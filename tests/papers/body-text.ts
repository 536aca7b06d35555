import { pageTexts, squeezed } from './pdf-tools';

/** All pages in reading order, heads, feet and the labels of continued blocks taken out. */
export function bodyText(bytes: Uint8Array): string {
  return pageTexts(bytes)
    .map((page) =>
      page
        .split('\n')
        .filter(
          (line) => !/·\s*第|个人信息仅用于|^（续）$|^(投诉内容|内容概要|客户要求|附栏)$/u.test(line.trim()),
        )
        .filter(
          (line) =>
            !/^海岳汽车|^(编号：)?TSSH01\S*$|^(编号：\s*)TSSH01|^[客户投诉记录表信息反馈处理单 ]{13,}$/u.test(
              line.trim(),
            ),
        )
        .join(''),
    )
    .map(squeezed)
    .join('');
}
