// Long because it is the questionnaire itself: forty indicators, each with numerator, denominator and who knows it,
// in both languages. Names follow the paper and Chinese official statistics; the definitions are this project's own.
import type { Indicator } from "../shape";
import { bilingual } from "../text";

function indicator(
  code: string,
  unit: string,
  [min, max]: readonly [number, number],
  [name, definition]: readonly [string, string],
  [nameZh, definitionZh]: readonly [string, string],
): Indicator {
  return { code, name: bilingual(name, nameZh), definition: bilingual(definition, definitionZh), unit, min, max };
}

const percent = [0, 100] as const;
/** A rate over a stock can exceed 100 %. */
const openPercent = [0, 1000] as const;
const unit = [0, 1] as const;

export const floorIndicators: readonly Indicator[] = [
  indicator(
    "FL1",
    "ratio",
    [0, 1000],
    [
      "Location quotient of the leading activity",
      "Share of the leading activity in the cluster region's employment (or revenue) ÷ its share in the whole economy. Known by: statistics office.",
    ],
    ["主导产业区位熵", "集群所在区域主导产业就业（或营收）占比 ÷ 该产业在全国的占比。数据来源：统计局。"],
  ),
  indicator(
    "FL2",
    "%",
    percent,
    [
      "Members' sales through one platform",
      "Sales of member firms concluded on the largest common platform ÷ all sales of member firms, same year. Known by: platform operator, cluster office.",
    ],
    [
      "平台销售占比",
      "成员企业经由同一最大平台实现的销售额 ÷ 成员企业全部销售额，同一年度。数据来源：平台运营方、集群促进机构。",
    ],
  ),
  indicator(
    "FL3",
    "firms",
    [0, 10_000_000],
    [
      "Interacting firms",
      "Number of firms with at least one recorded transaction, project or data link with another member in the year; no denominator. Known by: cluster office, platform operator.",
    ],
    [
      "互动企业数",
      "当年与其他成员至少有一次交易、合作项目或数据连接记录的企业数，无分母。数据来源：集群促进机构、平台运营方。",
    ],
  ),
];

export const typeIndicators: readonly Indicator[] = [
  indicator(
    "TY1",
    "%",
    percent,
    [
      "Digital-core revenue share",
      "Revenue of members in core digital industries (NBS classes 01-04; ISIC 26, 582, 61-63) ÷ revenue of all members. Known by: statistics office, tax office.",
    ],
    [
      "数字核心产业营收占比",
      "成员中数字经济核心产业（国家统计局分类01-04；ISIC 26、582、61-63）营业收入 ÷ 全部成员营业收入。数据来源：统计局、税务局。",
    ],
  ),
  indicator(
    "TY2",
    "%",
    percent,
    [
      "Digital-native share of the five leading firms",
      "Firms founded on a digital product or platform among the five largest by revenue ÷ 5 (20 % each). Known by: cluster office.",
    ],
    [
      "龙头企业数字原生比例",
      "按营业收入排名前五企业中以数字产品或平台起家的企业数 ÷ 5（每家计20%）。数据来源：集群促进机构。",
    ],
  ),
  indicator(
    "TY3",
    "ln",
    [-5, 5],
    [
      "Log gap of location quotients, digital core minus leading traditional industry",
      "ln(location quotient of the digital core) − ln(location quotient of the leading traditional industry), clipped to -5..5 by whoever computes it; leave blank where a quotient is 0. Known by: statistics office.",
    ],
    [
      "区位熵差(对数)",
      "ln(数字核心产业区位熵) − ln(主导传统产业区位熵)，由计算者截断至-5至5；任一区位熵为0时留空。数据来源：统计局。",
    ],
  ),
  indicator(
    "TY4",
    "%",
    percent,
    [
      "Local share of platform-active members",
      "Members active on the main platform in the year and registered inside the cluster's territory ÷ all members active on it. Known by: platform operator.",
    ],
    [
      "平台活跃成员本地占比",
      "当年在主平台活跃且注册地在集群区域内的成员数 ÷ 主平台全部活跃成员数。数据来源：平台运营方。",
    ],
  ),
  indicator(
    "TY5",
    "0-1",
    unit,
    [
      "Control of the main platform",
      "Who decides on rules and fees: 0 an incumbent, association or government; 0.5 joint; 1 a digital-native firm. A coding, no denominator. Known by: cluster office.",
    ],
    [
      "主平台控制方",
      "规则与费用由谁决定：0 为传统企业、协会或政府；0.5 为共同控制；1 为数字原生企业。编码值，无分母。数据来源：集群促进机构。",
    ],
  ),
  indicator(
    "TY6",
    "%",
    percent,
    [
      "Chain ties as a share of all ties",
      "Buyer-supplier ties between members ÷ all recorded ties between members (also complementors, horizontal, multi-sided). Known by: cluster survey, platform operator.",
    ],
    [
      "产业链纵向联系占比",
      "成员间供应商—采购商联系数 ÷ 成员间全部有记录联系数（含互补者、横向及多边联系）。数据来源：集群调查、平台运营方。",
    ],
  ),
  indicator(
    "TY7",
    "ratio",
    [-1, 1],
    [
      "Net digital supply (sold - bought)/(sold + bought)",
      "(Digital goods and services sold outside the cluster − bought outside it) ÷ (sold + bought). Known by: cluster survey, tax invoices.",
    ],
    [
      "数字净供给率",
      "（向集群外出售的数字产品与服务 − 自集群外购入的）÷（出售 + 购入）。数据来源：集群调查、增值税发票数据。",
    ],
  ),
  indicator(
    "TY8",
    "%",
    percent,
    [
      "ICT specialists in employment",
      "Employed ICT specialists ÷ all persons employed by members. Known by: labour-force statistics, cluster survey.",
    ],
    ["数字人才占比", "信息通信专业人员数 ÷ 成员企业全部从业人员数。数据来源：人社部门、集群调查。"],
  ),
  indicator(
    "TY9",
    "%",
    percent,
    [
      "Tangible share of assets",
      "Fixed tangible assets of members ÷ their total assets, at year end. Known by: company accounts.",
    ],
    ["有形资产占比", "成员企业固定有形资产 ÷ 总资产，年末数。数据来源：企业财务报表。"],
  ),
];

export const industrialIndicators: readonly Indicator[] = [
  indicator(
    "ID1.1",
    "%",
    percent,
    [
      "Key-process numerical-control rate",
      "Key production processes under numerical control ÷ all key production processes of members. Known by: industry and information technology authority.",
    ],
    ["关键工序数控化率", "实现数控的关键工序数 ÷ 成员企业全部关键工序数。数据来源：工信部门。"],
  ),
  indicator(
    "ID1.2",
    "%",
    percent,
    [
      "ERP and digital management",
      "Members that run their main business processes in ERP or similar systems ÷ all members. Known by: industry authority, cluster survey.",
    ],
    [
      "经营管理数字化普及率",
      "主要经营管理环节使用ERP等系统的成员企业数 ÷ 全部成员企业数。数据来源：工信部门、集群调查。",
    ],
  ),
  indicator(
    "ID1.3",
    "%",
    percent,
    [
      "Orders placed through e-procurement",
      "Value of supply orders placed through e-procurement or a supplier platform ÷ value of all supply orders. Known by: chain leaders, cluster survey.",
    ],
    [
      "供应链线上协同订单占比",
      "通过电子采购或供应商平台下达的采购订单金额 ÷ 全部采购订单金额。数据来源：链主企业、集群调查。",
    ],
  ),
  indicator(
    "ID1.4",
    "index",
    [0, 1000],
    [
      "Delivery lead time, base year = 100",
      "Mean days from order to delivery this year ÷ the same in the cluster's own base year × 100; lower is better. Known by: chain leaders, cluster survey.",
    ],
    ["交付周期指数", "当年订单至交付平均天数 ÷ 本集群基年同一指标 × 100；越低越好。数据来源：链主企业、集群调查。"],
  ),
  indicator(
    "ID1.5",
    "%",
    percent,
    [
      "SMEs at basic digital intensity",
      "Member SMEs that use at least four of the twelve technologies of the Digital Intensity Index ÷ all member SMEs. Known by: statistics office, cluster survey.",
    ],
    [
      "中小企业基础数字化达标率",
      "使用数字强度指数十二项技术中至少四项的成员中小企业数 ÷ 全部成员中小企业数。数据来源：统计局、集群调查。",
    ],
  ),
  indicator(
    "ID2.1",
    "%",
    percent,
    [
      "Cross-industry ties as a share of all ties",
      "Ties between members of different two-digit industries ÷ all recorded ties between members. Known by: cluster survey, platform operator.",
    ],
    [
      "跨行业协作联系占比",
      "分属不同两位数行业的成员间联系数 ÷ 成员间全部有记录联系数。数据来源：集群调查、平台运营方。",
    ],
  ),
  indicator(
    "ID2.2",
    "%",
    percent,
    [
      "Industrial-internet platform use",
      "Members using an industrial-internet platform ÷ all industrial members. Known by: industry authority, platform operator.",
    ],
    ["工业互联网平台普及率", "应用工业互联网平台的成员企业数 ÷ 全部工业成员企业数。数据来源：工信部门、平台运营方。"],
  ),
  indicator(
    "ID2.3",
    "%",
    percent,
    [
      "Digital R&D tools",
      "Members that design or develop with digital tools (CAD, CAE, simulation) ÷ all members with research or design. Known by: industry authority.",
    ],
    [
      "数字化研发设计工具普及率",
      "使用数字化研发设计工具（CAD、CAE、仿真）的成员企业数 ÷ 有研发设计活动的成员企业数。数据来源：工信部门。",
    ],
  ),
  indicator(
    "ID2.4",
    "%",
    percent,
    [
      "Cloud, big-data or AI use",
      "Members using at least one of cloud services, big-data analysis or AI ÷ all members. Known by: statistics office, cluster survey.",
    ],
    [
      "云、大数据、人工智能使用率",
      "使用云服务、大数据分析、人工智能至少一项的成员企业数 ÷ 全部成员企业数。数据来源：统计局、集群调查。",
    ],
  ),
  indicator(
    "ID2.5",
    "per 100",
    openPercent,
    [
      "Cross-industry joint projects per 100 firms",
      "Joint innovation projects in the year with members of at least two two-digit industries ÷ member firms × 100. Known by: science authority, cluster office.",
    ],
    [
      "跨行业联合创新项目",
      "当年由至少两个两位数行业成员共同开展的创新项目数 ÷ 成员企业数 × 100。数据来源：科技部门、集群促进机构。",
    ],
  ),
  indicator(
    "ID3.1",
    "%",
    percent,
    [
      "Chain links with live data exchange",
      "Buyer-supplier links over which order, stock or production data flow automatically ÷ all buyer-supplier links. Known by: platform operator, chain leaders.",
    ],
    [
      "全链数据贯通率",
      "订单、库存或生产数据自动流转的上下游环节数 ÷ 全部上下游环节数。数据来源：平台运营方、链主企业。",
    ],
  ),
  indicator(
    "ID3.2",
    "%",
    percent,
    [
      "In-network sourcing completeness",
      "Input categories of the chain obtainable from members or linked partners ÷ all input categories of the chain. Known by: cluster office, chain leaders.",
    ],
    [
      "产业链配套完整度",
      "可由成员或联网伙伴供应的产业链投入品类数 ÷ 产业链全部投入品类数。数据来源：集群促进机构、链主企业。",
    ],
  ),
  indicator(
    "ID3.3",
    "%",
    percent,
    [
      "SMEs selling online across borders",
      "Member SMEs with online sales to other countries in the year ÷ all member SMEs. Known by: customs, statistics office.",
    ],
    ["跨境线上销售企业占比", "当年有跨境线上销售的成员中小企业数 ÷ 全部成员中小企业数。数据来源：海关、统计局。"],
  ),
  indicator(
    "ID3.4",
    "0-1",
    unit,
    [
      "Tie persistence, Jaccard index t/t-1",
      "Ties present both this year and last year ÷ ties present in at least one of the two years. Known by: cluster survey, platform operator.",
    ],
    [
      "协作关系稳定度",
      "今年与去年均存在的联系数 ÷ 两年中至少一年存在的联系数（杰卡德指数）。数据来源：集群调查、平台运营方。",
    ],
  ),
  indicator(
    "ID3.5",
    "%",
    percent,
    [
      "Service share of revenue",
      "Revenue of industrial members from services ÷ all their revenue. Known by: company accounts, tax office.",
    ],
    ["服务化收入占比", "工业成员企业的服务收入 ÷ 其全部营业收入。数据来源：企业财务报表、税务局。"],
  ),
];

export const digitalIndicators: readonly Indicator[] = [
  indicator(
    "DI1.1",
    "%",
    percent,
    [
      "Penetration of addressable participants",
      "Participants active on the platform in the year ÷ firms and persons that it could serve. Known by: platform operator (numerator), market study (denominator).",
    ],
    ["平台渗透率", "当年平台活跃参与者数 ÷ 平台可服务的企业与个人数。数据来源：平台运营方（分子）、市场研究（分母）。"],
  ),
  indicator(
    "DI1.2",
    "%",
    percent,
    [
      "Match rate",
      "Requests on the platform that led to a transaction ÷ all requests on the platform, same year. Known by: platform operator.",
    ],
    ["供需撮合成功率", "平台上达成交易的需求数 ÷ 平台全部需求数，同一年度。数据来源：平台运营方。"],
  ),
  indicator(
    "DI1.3",
    "%",
    percent,
    [
      "Twelve-month retention",
      "Participants active a year ago and still active ÷ participants active a year ago. Known by: platform operator.",
    ],
    ["参与者留存率", "一年前活跃且目前仍活跃的参与者数 ÷ 一年前活跃的参与者数。数据来源：平台运营方。"],
  ),
  indicator(
    "DI1.4",
    "%",
    percent,
    [
      "Gigabit (VHCN) coverage",
      "Premises in the cluster's territory that can order a gigabit connection ÷ all premises. Known by: telecommunications authority.",
    ],
    ["千兆网络覆盖率", "集群区域内可开通千兆网络的场所数 ÷ 全部场所数。数据来源：通信管理部门。"],
  ),
  indicator(
    "DI2.1",
    "%",
    openPercent,
    [
      "New scenarios in the year / stock",
      "Application scenarios first used in the year ÷ scenarios in use at its beginning. Known by: platform operator, cluster office.",
    ],
    ["新场景产生率", "当年首次投入使用的应用场景数 ÷ 年初在用场景数。数据来源：平台运营方、集群促进机构。"],
  ),
  indicator(
    "DI2.2",
    "%",
    percent,
    [
      "Third-party share of new applications",
      "New applications published by firms other than the platform's owner ÷ all new applications of the year. Known by: platform operator.",
    ],
    ["第三方创新占比", "由平台所有者以外企业发布的新应用数 ÷ 当年全部新应用数。数据来源：平台运营方。"],
  ),
  indicator(
    "DI2.3",
    "%",
    openPercent,
    [
      "R&D intensity of core firms",
      "R&D expenditure of members in core digital industries ÷ their revenue. Known by: statistics office, company accounts.",
    ],
    ["核心企业研发强度", "数字核心产业成员研发支出 ÷ 其营业收入。数据来源：统计局、企业财务报表。"],
  ),
  indicator(
    "DI2.4",
    "%",
    openPercent,
    [
      "Birth rate of digital firms",
      "Digital firms registered in the cluster in the year ÷ digital firms there at its beginning. Known by: business register.",
    ],
    ["数字企业新生率", "当年集群内新注册数字企业数 ÷ 年初数字企业数。数据来源：市场监管部门。"],
  ),
  indicator(
    "DI3.1",
    "0-1",
    unit,
    [
      "Role diversity, 1 - normalised HHI",
      "1 − (H − 1/n) ÷ (1 − 1/n), H = sum of squared shares of the n roles (supplier, user, developer, financier, ...) in all participants. Known by: platform operator.",
    ],
    [
      "生态多样性",
      "1 − (H − 1/n) ÷ (1 − 1/n)，H 为 n 种角色（供应者、用户、开发者、资金方等）占全部参与者比重的平方和。数据来源：平台运营方。",
    ],
  ),
  indicator(
    "DI3.2",
    "%",
    percent,
    [
      "Revenue share of the largest firm",
      "Revenue of the largest member ÷ revenue of all members; lower is better. Known by: statistics office, company accounts.",
    ],
    ["龙头依赖度", "最大成员企业营业收入 ÷ 全部成员营业收入；越低越好。数据来源：统计局、企业财务报表。"],
  ),
  indicator(
    "DI3.3",
    "%",
    percent,
    [
      "Complementors' revenue share",
      "Platform-related revenue earned by complementors ÷ all platform-related revenue. Known by: platform operator.",
    ],
    ["互补者收益占比", "互补者获得的平台相关收入 ÷ 全部平台相关收入。数据来源：平台运营方。"],
  ),
  indicator(
    "DI3.4",
    "%",
    percent,
    [
      "Members able to multi-home or port data",
      "Members that use a second platform or can take their data to one ÷ all members on the platform. Known by: cluster survey.",
    ],
    ["互联互通比例", "同时使用另一平台或可将数据迁出的成员数 ÷ 平台全部成员数。数据来源：集群调查。"],
  ),
  indicator(
    "DI3.5",
    "%",
    percent,
    [
      "Digital output sold to traditional industries",
      "Digital goods and services sold to industries outside the digital core ÷ all digital goods and services sold. Known by: tax invoices, cluster survey.",
    ],
    [
      "赋能实体占比",
      "向数字核心产业以外行业出售的数字产品与服务 ÷ 全部出售的数字产品与服务。数据来源：增值税发票数据、集群调查。",
    ],
  ),
];
