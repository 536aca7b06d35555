import { isRole, type Role } from '../domain/rights/roles';
import type { Language, Pair } from './wording';

export const roleWording: Readonly<Record<Role, Pair>> = {
  'front-desk': ['前台接待', 'Front desk'],
  'service-adviser': ['服务顾问', 'Service adviser'],
  'visit-clerk': ['回访员（客户服务中心）', 'Visit clerk (customer service centre)'],
  'customer-manager': ['客户经理', 'Customer manager'],
  'customer-service-director': ['客服总监', 'Customer service director'],
  'department-manager': ['部门经理', 'Department manager'],
  'technical-director': ['技术总监', 'Technical director'],
  'management-dept': ['管理部', 'Management department'],
  'general-manager': ['总经理', 'General manager'],
  administrator: ['系统管理员', 'Administrator'],
  'regional-office': ['厂家区域办公室', 'Maker’s regional office'],
  'central-office': ['厂家总部', 'Maker’s head office'],
  'product-analysis': ['厂家产品分析', 'Maker’s product analysis'],
  'legal-affairs': ['法务', 'Legal affairs'],
  'public-relations': ['公关', 'Public relations'],
};

/** The word of a role; one of a newer desk shows as its code. */
export function roleWords(role: string, language: Language): string {
  return isRole(role) ? roleWording[role][language === 'zh-CN' ? 0 : 1] : role;
}
