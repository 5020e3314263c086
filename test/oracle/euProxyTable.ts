/** The second built-in model, EU-PROXY, transcribed from eu-proxy.md for the oracle's own use. No floor, no HYBRID lever. */
import { HEADER, type Cell, type Table } from "./model";
import { leverRow, modelRow, ruleRows, stageNameRow, stageRow, typeRow, type Told } from "./tableRows";

const names: Readonly<Record<string, readonly [string, string]>> = {
  ict_serv_gva_pct: ["ICT services, share of gross value added", "信息通信服务业增加值占比"],
  ict_emp_pct: ["ICT sector, share of employment", "信息通信业就业占比"],
  ict_emp_per_specialist: ["ICT-sector employment per ICT specialist", "每名数字专业人员对应的信息通信业就业"],
  ent_erp_info_sharing_pct: ["Enterprises sharing information electronically (ERP)", "使用ERP共享信息的企业占比"],
  sme_basic_digital_intensity_pct: ["SMEs at basic digital intensity", "达到基础数字化水平的中小企业占比"],
  ent_ict_training_pct: ["Enterprises giving ICT training", "开展数字技能培训的企业占比"],
  ent_cloud_pct: ["Enterprises using cloud services", "使用云服务的企业占比"],
  ent_big_data_pct: ["Enterprises analysing big data", "使用大数据的企业占比"],
  ent_ai_pct: ["Enterprises using AI", "使用人工智能的企业占比"],
  ent_einvoice_pct: ["Enterprises sending e-invoices", "使用电子发票的企业占比"],
  sme_ecommerce_turnover_pct: ["E-commerce share of SME turnover", "中小企业电商营收占比"],
  sme_cross_border_online_pct: ["SMEs selling online across borders", "跨境线上销售中小企业占比"],
  vhcn_coverage_pct_hh: ["Very-high-capacity network coverage", "超高容量网络覆盖率"],
  bb_100mbps_takeup_pct_hh: ["Households with 100 Mbps or more", "百兆以上宽带家庭占比"],
  mobile_bb_takeup_pct_ind: ["Mobile broadband take-up", "移动宽带使用率"],
  ict_specialists_pct_emp: ["ICT specialists in employment", "数字专业人员就业占比"],
  ict_graduates_pct: ["ICT graduates", "信息通信专业毕业生占比"],
  sme_selling_online_pct: ["SMEs selling online", "线上销售中小企业占比"],
  ent_social_media_pct: ["Enterprises using social media", "使用社交媒体的企业占比"],
};

const it = (code: string): Told => {
  const [name, chinese] = names[code] ?? [code, code];
  const ratio = code === "ict_emp_per_specialist";
  return { code, name, chinese, unit: ratio ? "ratio" : "%", range: ratio ? [0, 10] : [0, 100] };
};

const stage = (group: string, ...evidence: readonly (readonly [string, number, number, number])[]): Cell[][] =>
  evidence.map(([code, lo, gate, hi]) => stageRow(group, it(code), lo, gate, hi, "E"));

const sentence =
  "Proxy position of an economy, not a cluster assessment. Services value added is inflated where multinationals book it (LU, MT, CY, IE); the two ladders correlate strongly with the general digital level.";

export const euProxyTable: Table = [
  [...HEADER],
  modelRow(
    "EU-PROXY",
    "EU digital economy proxy (DESI)",
    "欧盟数字经济代理模型",
    sentence,
    "European Commission and Eurostat, DESI",
  ),
  ...ruleRows(),
  stageNameRow("ID1", "basic digital use in firms", "企业基础数字化应用", "", ""),
  stageNameRow("ID2", "data technologies in firms", "企业数据技术应用", "", ""),
  stageNameRow("ID3", "online and chain integration", "线上与链条整合", "", ""),
  stageNameRow("DI1", "connectivity", "网络连接基础", "", ""),
  stageNameRow("DI2", "digital skills and data", "数字技能与数据能力", "", ""),
  stageNameRow("DI3", "online market reach", "线上市场覆盖", "", ""),
  typeRow("value", it("ict_serv_gva_pct"), 2.2, 6.4, 0.6, true, "E, J"),
  typeRow("core firm", it("ict_emp_pct"), 2.1, 4.3, 0.25, false, "E, J"),
  typeRow("value", it("ict_emp_per_specialist"), 0.48, 0.98, 0.15, false, "E, J"),
  ...stage(
    "ID1",
    ["ent_erp_info_sharing_pct", 21.2, 37.7, 51.4],
    ["sme_basic_digital_intensity_pct", 28, 55.2, 81],
    ["ent_ict_training_pct", 8.3, 21.1, 32.5],
  ),
  ...stage(
    "ID2",
    ["ent_cloud_pct", 13, 31.8, 65.1],
    ["ent_big_data_pct", 5.8, 10.6, 27.2],
    ["ent_ai_pct", 2.7, 7.7, 16.9],
  ),
  ...stage(
    "ID3",
    ["ent_einvoice_pct", 12.4, 22.2, 77.8],
    ["sme_ecommerce_turnover_pct", 5, 11.5, 18.8],
    ["sme_cross_border_online_pct", 4.5, 8.9, 15],
  ),
  ...stage(
    "DI1",
    ["vhcn_coverage_pct_hh", 42.3, 74.9, 95.6],
    ["bb_100mbps_takeup_pct_hh", 16.8, 37.5, 69.9],
    ["mobile_bb_takeup_pct_ind", 77.4, 86.8, 96.8],
  ),
  ...stage(
    "DI2",
    ["ict_specialists_pct_emp", 3, 4.5, 7.2],
    ["ict_graduates_pct", 2.3, 4.4, 8.2],
    ["ent_big_data_pct", 5.8, 10.6, 27.2],
  ),
  ...stage(
    "DI3",
    ["sme_selling_online_pct", 10.7, 19.1, 33.2],
    ["sme_cross_border_online_pct", 4.5, 8.9, 15],
    ["ent_social_media_pct", 12.9, 29, 48.5],
  ),
  leverRow(
    "ID1",
    "D",
    "basic digitalisation vouchers for SMEs",
    "ent_erp_info_sharing_pct sme_basic_digital_intensity_pct ent_ict_training_pct",
  ),
  leverRow("ID2", "I", "cloud and data infrastructure for firms", "ent_cloud_pct ent_big_data_pct ent_ai_pct"),
  leverRow(
    "ID3",
    "D",
    "cross-border e-commerce support",
    "ent_einvoice_pct sme_ecommerce_turnover_pct sme_cross_border_online_pct",
  ),
  leverRow("DI1", "I", "gigabit networks", "vhcn_coverage_pct_hh bb_100mbps_takeup_pct_hh mobile_bb_takeup_pct_ind"),
  leverRow(
    "DI2",
    "L",
    "ICT training and graduate programmes with leading firms",
    "ict_specialists_pct_emp ict_graduates_pct ent_big_data_pct",
  ),
  leverRow(
    "DI3",
    "D",
    "online-selling and interoperability support",
    "sme_selling_online_pct sme_cross_border_online_pct ent_social_media_pct",
  ),
];
