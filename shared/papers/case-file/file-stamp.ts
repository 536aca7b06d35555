import type { Content } from 'pdfmake/interfaces';
import { caseFileWording } from '../../wording/case-file';
import { fill } from '../../wording/wording';
import type { Coverage } from '../coverage';
import { LEFT, RIGHT, SMALL_SIZE } from '../page-geometry';
import { createTypesetter } from '../typesetter';

/** The running number of the file, under the foot of each page at the right. */
export function fileStamp(coverage: Coverage): (page: number, pages: number) => Content {
  const setter = createTypesetter(coverage);
  return (page, pages) => ({
    ...setter.line([{ text: fill(caseFileWording.stamp[0], { page, pages }), size: SMALL_SIZE }]),
    alignment: 'right',
    margin: [LEFT, 2, RIGHT, 0],
  });
}
