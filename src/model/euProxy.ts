import { mechanisms } from "./mechanisms";
import { defaultRuleOrigins, defaultRules } from "./rules";
import { modelSchema } from "./schema";
import type { Indicator, Lever, Model, StageDefinition, StageEvidence, StageName, TypeEvidence } from "./shape";
import { bilingual } from "./text";

const desi = ["Known by: European Commission (DESI).", "数据来源：欧盟委员会（DESI）。"] as const;
const eurostat = ["Known by: Eurostat.", "数据来源：欧盟统计局。"] as const;

function indicator(
  code: string,
  [en, definition]: readonly [string, string],
  [zh, definitionZh]: readonly [string, string],
  [knownBy, knownByZh]: readonly [string, string] = desi,
  [unit, max]: readonly [string, number] = ["%", 100],
): Indicator {
  return {
    code,
    name: bilingual(en, zh),
    definition: bilingual(`${definition} ${knownBy}`.trim(), `${definitionZh}${knownByZh}`),
    unit,
    min: 0,
    max,
  };
}

/** Columns of the Digital Economy and Society Index and of Eurostat's ICT-sector tables, in the order of the model. */
const indicators: readonly Indicator[] = [
  indicator(
    "ict_serv_gva_pct",
    [
      "ICT services, share of gross value added",
      "Value added of ICT services ÷ gross value added of the economy (tin00074).",
    ],
    ["信息通信服务业增加值占比", "信息通信服务业增加值 ÷ 经济总增加值（tin00074）。"],
    eurostat,
  ),
  indicator(
    "ict_emp_pct",
    ["ICT sector, share of employment", "Persons employed in the ICT sector ÷ all persons employed (tin00085)."],
    ["信息通信业就业占比", "信息通信业就业人数 ÷ 全部就业人数（tin00085）。"],
    eurostat,
  ),
  indicator(
    "ict_emp_per_specialist",
    [
      "ICT-sector employment per ICT specialist",
      "ict_emp_pct ÷ ict_specialists_pct_emp; leave blank where either is not published. Computed by the user.",
    ],
    ["每名数字专业人员对应的信息通信业就业", "ict_emp_pct ÷ ict_specialists_pct_emp；任一未公布时留空。由使用者计算。"],
    ["", ""],
    ["ratio", 10],
  ),
  indicator(
    "ent_erp_info_sharing_pct",
    [
      "Enterprises sharing information electronically (ERP)",
      "Enterprises with an ERP system that shares information between functions ÷ enterprises with 10 or more persons.",
    ],
    ["使用ERP共享信息的企业占比", "使用ERP在各职能间共享信息的企业数 ÷ 10人及以上企业数。"],
  ),
  indicator(
    "sme_basic_digital_intensity_pct",
    [
      "SMEs at basic digital intensity",
      "SMEs using at least four of twelve digital technologies ÷ SMEs (10-249 persons).",
    ],
    ["达到基础数字化水平的中小企业占比", "使用十二项数字技术中至少四项的中小企业数 ÷ 中小企业数（10-249人）。"],
  ),
  indicator(
    "ent_ict_training_pct",
    [
      "Enterprises giving ICT training",
      "Enterprises that trained staff in ICT skills ÷ enterprises with 10 or more persons.",
    ],
    ["开展数字技能培训的企业占比", "为员工提供数字技能培训的企业数 ÷ 10人及以上企业数。"],
  ),
  indicator(
    "ent_cloud_pct",
    [
      "Enterprises using cloud services",
      "Enterprises buying cloud services of medium or higher sophistication ÷ enterprises with 10 or more persons.",
    ],
    ["使用云服务的企业占比", "购买中高级云服务的企业数 ÷ 10人及以上企业数。"],
  ),
  indicator(
    "ent_big_data_pct",
    ["Enterprises analysing big data", "Enterprises that analyse big data ÷ enterprises with 10 or more persons."],
    ["使用大数据的企业占比", "开展大数据分析的企业数 ÷ 10人及以上企业数。"],
  ),
  indicator(
    "ent_ai_pct",
    ["Enterprises using AI", "Enterprises using at least one AI technology ÷ enterprises with 10 or more persons."],
    ["使用人工智能的企业占比", "使用至少一项人工智能技术的企业数 ÷ 10人及以上企业数。"],
  ),
  indicator(
    "ent_einvoice_pct",
    [
      "Enterprises sending e-invoices",
      "Enterprises sending e-invoices fit for automatic processing ÷ enterprises with 10 or more persons.",
    ],
    ["使用电子发票的企业占比", "发送可自动处理电子发票的企业数 ÷ 10人及以上企业数。"],
  ),
  indicator(
    "sme_ecommerce_turnover_pct",
    ["E-commerce share of SME turnover", "Turnover of SMEs from e-commerce ÷ their whole turnover."],
    ["中小企业电商营收占比", "中小企业电子商务营业额 ÷ 其全部营业额。"],
  ),
  indicator(
    "sme_cross_border_online_pct",
    ["SMEs selling online across borders", "SMEs selling online to other EU countries ÷ SMEs (10-249 persons)."],
    ["跨境线上销售中小企业占比", "向其他欧盟国家线上销售的中小企业数 ÷ 中小企业数（10-249人）。"],
  ),
  indicator(
    "vhcn_coverage_pct_hh",
    ["Very-high-capacity network coverage", "Households with a very-high-capacity network available ÷ all households."],
    ["超高容量网络覆盖率", "可接入超高容量网络的家庭数 ÷ 全部家庭数。"],
  ),
  indicator(
    "bb_100mbps_takeup_pct_hh",
    [
      "Households with 100 Mbps or more",
      "Households subscribing to fixed broadband of at least 100 Mbps ÷ all households.",
    ],
    ["百兆以上宽带家庭占比", "订购100Mbps及以上固定宽带的家庭数 ÷ 全部家庭数。"],
  ),
  indicator(
    "mobile_bb_takeup_pct_ind",
    ["Mobile broadband take-up", "Persons using mobile broadband ÷ all persons aged 16-74."],
    ["移动宽带使用率", "使用移动宽带的人数 ÷ 16-74岁全部人口。"],
  ),
  indicator(
    "ict_specialists_pct_emp",
    ["ICT specialists in employment", "Employed ICT specialists ÷ all persons employed."],
    ["数字专业人员就业占比", "信息通信专业人员就业数 ÷ 全部就业人数。"],
  ),
  indicator(
    "ict_graduates_pct",
    ["ICT graduates", "Graduates in ICT ÷ all graduates."],
    ["信息通信专业毕业生占比", "信息通信专业毕业生数 ÷ 全部毕业生数。"],
  ),
  indicator(
    "sme_selling_online_pct",
    ["SMEs selling online", "SMEs selling online (at least 1 % of turnover) ÷ SMEs (10-249 persons)."],
    ["线上销售中小企业占比", "线上销售（至少占营业额1%）的中小企业数 ÷ 中小企业数（10-249人）。"],
  ),
  indicator(
    "ent_social_media_pct",
    [
      "Enterprises using social media",
      "Enterprises using two or more social media ÷ enterprises with 10 or more persons.",
    ],
    ["使用社交媒体的企业占比", "使用两种及以上社交媒体的企业数 ÷ 10人及以上企业数。"],
  ),
];

/** The edition of the index that gates and anchors were read from. */
const EDITION = "2022";

const position = (
  code: string,
  element: TypeEvidence["element"],
  [idAnchor, diAnchor]: readonly [number, number],
  weight: number,
  key: boolean,
): TypeEvidence => ({
  indicator: code,
  element,
  idAnchor,
  diAnchor,
  weight,
  key,
  provenance: ["E", "J"],
  asOf: EDITION,
  source: "Centred near the median of the 27 Member States, DESI edition 2022; width judged",
});

const grade = (code: string, low: number, gate: number, high: number): StageEvidence => ({
  indicator: code,
  low,
  gate,
  high,
  weight: 1,
  provenance: ["E"],
  asOf: EDITION,
  source: "5th percentile, median and 95th percentile of the 27 Member States, DESI edition 2022",
});

const stage = (name: StageName, en: string, zh: string, evidence: StageEvidence[]): StageDefinition => ({
  name: bilingual(en, zh),
  mechanism: mechanisms[name],
  evidence,
});

const ladders: Model["ladders"] = {
  ID: [
    stage("ID1", "Basic digital use in firms", "企业基础数字化应用", [
      grade("ent_erp_info_sharing_pct", 21.2, 37.7, 51.4),
      grade("sme_basic_digital_intensity_pct", 28.0, 55.2, 81.0),
      grade("ent_ict_training_pct", 8.3, 21.1, 32.5),
    ]),
    stage("ID2", "Data technologies in firms", "企业数据技术应用", [
      grade("ent_cloud_pct", 13.0, 31.8, 65.1),
      grade("ent_big_data_pct", 5.8, 10.6, 27.2),
      grade("ent_ai_pct", 2.7, 7.7, 16.9),
    ]),
    stage("ID3", "Online and chain integration", "线上与链条整合", [
      grade("ent_einvoice_pct", 12.4, 22.2, 77.8),
      grade("sme_ecommerce_turnover_pct", 5.0, 11.5, 18.8),
      grade("sme_cross_border_online_pct", 4.5, 8.9, 15.0),
    ]),
  ],
  DI: [
    stage("DI1", "Connectivity", "网络连接基础", [
      grade("vhcn_coverage_pct_hh", 42.3, 74.9, 95.6),
      grade("bb_100mbps_takeup_pct_hh", 16.8, 37.5, 69.9),
      grade("mobile_bb_takeup_pct_ind", 77.4, 86.8, 96.8),
    ]),
    stage("DI2", "Digital skills and data", "数字技能与数据能力", [
      grade("ict_specialists_pct_emp", 3.0, 4.5, 7.2),
      grade("ict_graduates_pct", 2.3, 4.4, 8.2),
      grade("ent_big_data_pct", 5.8, 10.6, 27.2),
    ]),
    stage("DI3", "Online market reach", "线上市场覆盖", [
      grade("sme_selling_online_pct", 10.7, 19.1, 33.2),
      grade("sme_cross_border_online_pct", 4.5, 8.9, 15.0),
      grade("ent_social_media_pct", 12.9, 29.0, 48.5),
    ]),
  ],
};

/** A lever of this model answers every indicator of its stage. */
function lever(group: StageName, family: Lever["family"], en: string, zh: string): Lever {
  const [first, second, third] = group.startsWith("ID") ? ladders.ID : ladders.DI;
  const { evidence } = group.endsWith("1") ? first : group.endsWith("2") ? second : third;
  return { group, family, text: bilingual(en, zh), indicators: evidence.map((item) => item.indicator) };
}

/**
 * The proxy model: what published statistics alone can say about an economy. It uses columns of the Digital Economy
 * and Society Index and of Eurostat, has no floor, and says with every result that it assesses no cluster.
 */
export const euDigitalEconomyProxy: Model = modelSchema.parse({
  id: "EU-PROXY",
  version: "1.0",
  title: bilingual("EU digital economy proxy (DESI)", "欧盟数字经济代理模型"),
  sentence: bilingual(
    "Proxy position of an economy, not a cluster assessment. Services value added is inflated where multinationals book it (LU, MT, CY, IE); the two ladders correlate strongly with the general digital level.",
    "此为一个经济体的代理定位，并非集群评估。跨国公司集中入账的国家（卢森堡、马耳他、塞浦路斯、爱尔兰）服务业增加值偏高；两条阶梯均与总体数字化水平高度相关。",
  ),
  edition: EDITION,
  noun: { one: "economy", other: "economies", "zh-CN": "经济体" },
  citation: "European Commission, Digital Economy and Society Index 2022; Eurostat tin00074, tin00085",
  rules: defaultRules(),
  ruleOrigins: defaultRuleOrigins(),
  indicators,
  floor: [],
  type: [
    position("ict_serv_gva_pct", "value", [2.2, 6.4], 0.6, true),
    position("ict_emp_pct", "core firm", [2.1, 4.3], 0.25, false),
    position("ict_emp_per_specialist", "value", [0.48, 0.98], 0.15, false),
  ],
  ladders,
  levers: [
    lever("ID1", "D", "basic digitalisation vouchers for SMEs", "中小企业基础数字化补助券"),
    lever("ID2", "I", "cloud and data infrastructure for firms", "面向企业的云与数据基础设施"),
    lever("ID3", "D", "cross-border e-commerce support", "跨境电子商务支持"),
    lever("DI1", "I", "gigabit networks", "千兆网络"),
    lever(
      "DI2",
      "L",
      "ICT training and graduate programmes with leading firms",
      "与龙头企业合作的数字人才培训与毕业生计划",
    ),
    lever("DI3", "D", "online-selling and interoperability support", "线上销售与互联互通支持"),
  ],
});
