import { describe, expect, test } from 'vitest';
import { LINE_LIMIT } from '../../domain/facts/facts';
import { COMPLAINT_TREE, COMPLAINT_TYPE_CODES, complaintTypeWords, nature } from './complaint-types';

describe('the complaint tree', () => {
  test('has the branches of the dealer default, in order', () => {
    expect(COMPLAINT_TREE.map((branch) => branch.words[0]).join(' · ')).toBe(
      '维修质量 · 产品质量 · 服务态度 · 服务专业性 · 工期延误 · 配件 · 价格与收费 · 销售 · 环境与设施 · 预约与等待 · 车辆物品损失 · 信息反馈 · 政策与三包 · 投诉处理本身 · 其他',
    );
  });

  test('has codes that are unique, fit the field and start with their branch', () => {
    expect(new Set(COMPLAINT_TYPE_CODES).size).toBe(COMPLAINT_TYPE_CODES.length);
    for (const branch of COMPLAINT_TREE) {
      for (const { code } of branch.leaves) {
        expect(code === branch.code || code.startsWith(`${branch.code}.`)).toBe(true);
        expect(code.length).toBeLessThan(LINE_LIMIT);
      }
    }
  });

  test('speaks both languages, and shows a code it does not know as it is', () => {
    expect(complaintTypeWords('repair.mechanical', 'zh-CN')).toBe('维修质量·机电');
    expect(complaintTypeWords('repair.mechanical', 'en')).toBe('Repair quality: mechanical and electrical');
    expect(complaintTypeWords('delay', 'zh-CN')).toBe('工期延误');
    expect(complaintTypeWords('repair.hologram', 'zh-CN')).toBe('repair.hologram');
    for (const code of COMPLAINT_TYPE_CODES)
      expect(complaintTypeWords(code, 'zh-CN')).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    ['repair.paint', 'quality'],
    ['product.engine', 'quality'],
    ['parts.quality', 'quality'],
    ['competence.lacking-skill', 'quality'],
    ['attitude.other', 'attitude'],
    ['facilities.orderliness', 'orderliness'],
    ['delay', 'delay'],
    ['parts.shortage', 'parts'],
    ['parts.price', 'other'],
    ['sales.delivery-late', 'other'],
    ['facilities.parking', 'other'],
    ['property.damage', 'other'],
    ['property.loss', 'other'],
    ['information', 'other'],
    ['other', 'other'],
    ['constructor', 'other'],
    ['', 'other'],
  ])('ticks the box of %j on the handling sheet: %s', (code, box) => {
    expect(nature(code)).toBe(box);
  });
});
