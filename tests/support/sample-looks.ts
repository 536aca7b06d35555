import { arrangedBlocks } from '../../shared/look/arrange';
import { DEFAULT_LOOK, type PaperLook } from '../../shared/look/paper-look';
import { PAPER_IDS } from '../../shared/wording/paper-titles';
import { SAMPLE_LOGO } from './sample-logo';

const LONG_NAME =
  '海岳国际汽车城奔驰宝马奥迪进口与国产整车销售维修服务有限责任公司浦东新区张杨北路第二分公司暨客户服务中心总台部';
const LONG_LINE =
  '地址：上海市浦东新区张杨北路 2299 弄 18 号 3 幢 1 层（近东靖路）　电话：021-5555 0100 转 8018';

/** Every block that moves, from the last to the first, on red paper. */
const REVERSED = PAPER_IDS.map((paper) => ({
  paper,
  isRed: true,
  blocks: arrangedBlocks(paper, DEFAULT_LOOK)
    .map(({ id }) => ({ id, isShown: true }))
    .toReversed(),
}));

/** Looks that strain a sheet, each in another way. */
export const STRANGE_LOOKS: Readonly<Record<'logo' | 'red' | 'long' | 'reversed' | 'hidden', PaperLook>> = {
  logo: {
    ...DEFAULT_LOOK,
    head: { name: '', line: '张杨北路 2299 号　021-5555 0100', logo: SAMPLE_LOGO, logoAt: 'centre' },
  },
  red: {
    ...DEFAULT_LOOK,
    head: { name: '', line: '张杨北路 2299 号　021-5555 0100', logo: null, logoAt: 'left' },
    papers: PAPER_IDS.map((paper) => ({ paper, isRed: true, blocks: [] })),
  },
  long: {
    version: 1,
    head: { name: LONG_NAME.slice(0, 60), line: LONG_LINE.slice(0, 60), logo: SAMPLE_LOGO, logoAt: 'left' },
    foot: {
      lines: [LONG_LINE.slice(0, 60), LONG_NAME.slice(0, 60)],
      privacy: LONG_NAME.repeat(3).slice(0, 120),
    },
    papers: [],
  },
  reversed: {
    version: 1,
    head: { name: LONG_NAME.slice(0, 60), line: LONG_LINE.slice(0, 60), logo: SAMPLE_LOGO, logoAt: 'left' },
    foot: { lines: ['本店地址：张杨北路 2299 号', '投诉与建议：021-5555 0100'], privacy: '' },
    papers: REVERSED,
  },
  hidden: {
    ...DEFAULT_LOOK,
    papers: PAPER_IDS.map((paper) => ({
      paper,
      isRed: false,
      blocks: arrangedBlocks(paper, DEFAULT_LOOK).map(({ id }) => ({ id, isShown: false })),
    })),
  },
};
