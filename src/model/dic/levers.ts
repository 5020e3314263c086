import type { Lever } from "../shape";
import { bilingual } from "../text";

const lever = (group: Lever["group"], family: Lever["family"], indicators: string, en: string, zh: string): Lever => ({
  group,
  family,
  indicators: indicators.split(" ").filter((code) => code !== ""),
  text: bilingual(en, zh),
});

/** Which lever answers which bottleneck. A lever is a hypothesis, not an estimated effect. */
export const levers: readonly Lever[] = [
  lever(
    "ID1",
    "D",
    "ID1.1 ID1.2 ID1.5",
    "diagnosis vouchers and light-weight packaged software for SMEs",
    "面向中小企业的诊断券与轻量化软件包",
  ),
  lever("ID1", "I", "ID1.1 ID1.3", "plant-level 5G and industrial network", "厂区5G与工业网络"),
  lever(
    "ID1",
    "L",
    "ID1.3 ID1.4",
    "the chain leader opens its procurement platform to suppliers",
    "链主企业向供应商开放采购平台",
  ),
  lever(
    "ID2",
    "D",
    "ID2.1 ID2.5",
    "cross-industry consortia, common-technology projects, shared laboratories",
    "跨行业联合体、共性技术项目、共享实验室",
  ),
  lever(
    "ID2",
    "I",
    "ID2.2 ID2.4",
    "regional industrial-internet platform and identification nodes",
    "区域工业互联网平台与标识解析节点",
  ),
  lever(
    "ID2",
    "L",
    "ID2.3 ID2.4",
    "reference factories of leading firms, open to others",
    "龙头企业标杆工厂向其他企业开放",
  ),
  lever("ID3", "I", "ID3.1", "trusted data space and exchange standards", "可信数据空间与数据交换标准"),
  lever("ID3", "L", "ID3.1 ID3.2", "the leader opens its interfaces along the chain", "龙头企业沿产业链开放接口"),
  lever(
    "ID3",
    "D",
    "ID3.3 ID3.4 ID3.5",
    "cross-border data and e-commerce pilots, long-term contracts, service-export support",
    "跨境数据与电商试点、长期合约、服务出口支持",
  ),
  lever("DI1", "I", "DI1.4", "gigabit networks, computing power, cloud credits", "千兆网络、算力与云服务券"),
  lever(
    "DI1",
    "D",
    "DI1.1 DI1.2 DI1.3",
    "demand-side seeding: public procurement, open scenarios, time-limited support for the scarce side",
    "需求侧培育：政府采购、开放场景、对稀缺一侧限期扶持",
  ),
  lever(
    "DI1",
    "L",
    "DI1.1 DI1.3",
    "an anchor firm commits its own transactions to the platform",
    "锚定企业将自身交易导入平台",
  ),
  lever(
    "DI2",
    "D",
    "DI2.1 DI2.4",
    "scenario lists, regulatory sandbox, venture fund",
    "场景清单、监管沙盒、创业投资基金",
  ),
  lever("DI2", "L", "DI2.2", "open-interface commitments of the platform firm", "平台企业开放接口承诺"),
  lever("DI2", "L", "DI2.3", "basic-research consortium and talent programme", "基础研究联合体与人才计划"),
  lever(
    "DI2",
    "I",
    "DI2.1 DI2.2",
    "public computing power and open data for developers",
    "面向开发者的公共算力与开放数据",
  ),
  lever(
    "DI3",
    "D",
    "DI3.2 DI3.3",
    "competition and fee-transparency rules, no further subsidy to the leader",
    "竞争与费用透明规则，不再补贴龙头企业",
  ),
  lever("DI3", "I", "DI3.1 DI3.4", "interoperability and data portability", "互联互通与数据可迁移"),
  lever("DI3", "D", "DI3.5 DI3.1", "matching with traditional clusters", "与传统产业集群对接"),
  lever(
    "HYBRID",
    "I",
    "",
    "fund the shared enabler (networks, data space) before either leader programme",
    "先资助共用基础（网络、数据空间），再考虑任何一类龙头计划",
  ),
  lever("agglomeration", "D", "", "cultivate the leading industry", "培育主导产业"),
  lever("mass", "D", "", "incubation and association", "企业孵化与行业协会建设"),
  lever("digital", "I", "", "connectivity and SME basics", "网络连接与中小企业基础数字化"),
];
