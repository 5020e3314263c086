/** eu-proxy.md: the second model, without a floor. Half-way positions: ict_serv 4.3, ict_emp 3.2, ratio .73. */
import { entry, type HandCase } from "./case";

const ID_ECONOMY = { ict_serv_gva_pct: 2.2, ict_emp_pct: 2.1, ict_emp_per_specialist: 0.48 };
const DI_ECONOMY = { ict_serv_gva_pct: 6.4, ict_emp_pct: 4.3, ict_emp_per_specialist: 0.98 };

export const euProxyCases: readonly HandCase[] = [
  {
    name: "EU: the key alone is exactly .60 of the weight",
    model: "EU-PROXY",
    // worst: (.60*.75 - .40*1.25)/(.45 + .50) = -.05/.95: open
    cluster: { ict_serv_gva_pct: 6.4 },
    expected: {
      verdict: "DI",
      typeIndex: 1,
      coverage: 0.6,
      indexLow: -0.05 / 0.95,
      indexHigh: 1,
      confidence: "open",
      floor: [],
      stage: "DI?",
    },
  },
  {
    name: "EU: without the key the answer is insufficient data",
    model: "EU-PROXY",
    cluster: { ict_emp_pct: 4.3, ict_emp_per_specialist: 0.98 },
    expected: { verdict: "NO_DATA", coverage: 0.4, collect: "ict_serv_gva_pct", lever: "collect" },
  },
  {
    name: "EU: an economy at the ID anchors",
    model: "EU-PROXY",
    cluster: ID_ECONOMY,
    expected: { verdict: "ID", typeIndex: -1, confidence: "firm", coverage: 1 },
  },
  {
    name: "EU: a ratio above 10 is missing",
    model: "EU-PROXY",
    // worst: (.85*.75 - .15*1.25)/(.6375 + .1875) = .45/.825
    cluster: { ...DI_ECONOMY, ict_emp_per_specialist: 10.5 },
    expected: {
      verdict: "DI",
      coverage: 0.85,
      indexLow: 0.45 / 0.825,
      confidence: "firm",
      missingType: ["ict_emp_per_specialist"],
    },
  },
  {
    name: "EU: hybrid without a shared enabler in the model",
    model: "EU-PROXY",
    // ict_serv 5.35: 2*3.15/4.2 - 1 = .5: .30; ict_emp 2.1: -.25; ratio .73: 0. TPI .05, E+ .30, E- .25
    // ID1 at lo: every grade 0, degrees 1/3 each, one lever answers all; DI1 unassessable: unknown
    cluster: {
      ict_serv_gva_pct: 5.35,
      ict_emp_pct: 2.1,
      ict_emp_per_specialist: 0.73,
      ent_erp_info_sharing_pct: 21.2,
      sme_basic_digital_intensity_pct: 28,
      ent_ict_training_pct: 8.3,
    },
    expected: {
      verdict: "HYBRID",
      typeIndex: 0.05,
      scores: { "E+": 0.3, "E-": 0.25, ID1: 0 },
      stage: "ID1/DI?",
      lever: "D",
      policy: [entry("D", "ID1", "ent_erp_info_sharing_pct sme_basic_digital_intensity_pct ent_ict_training_pct", 1)],
    },
  },
  {
    name: "EU: one indicator in two stages has two columns",
    model: "EU-PROXY",
    // 18.9 is half-way from 10.6 to 27.2: 80; 8.9 = gate: 60
    cluster: { ent_big_data_pct: 18.9, sme_cross_border_online_pct: 8.9 },
    expected: {
      grades: {
        "ent_big_data_pct@ID2": 80,
        "ent_big_data_pct@DI2": 80,
        "sme_cross_border_online_pct@ID3": 60,
        "sme_cross_border_online_pct@DI3": 60,
        ent_cloud_pct: "",
      },
    },
  },
  {
    name: "EU: before 2022 cloud and AI are unpublished, so the second ID stage lacks data",
    model: "EU-PROXY",
    // ID1: ERP 37.7 and training 21.1 at their gates, SMEs missing: 60, coverage 2/3; ID2: one of three
    cluster: { ...ID_ECONOMY, ent_erp_info_sharing_pct: 37.7, ent_ict_training_pct: 21.1, ent_big_data_pct: 10.6 },
    expected: {
      verdict: "ID",
      stage: "ID?",
      s1: 60,
      s2: "",
      lacksData: ["ID2"],
      notSecured: ["ID1"],
      collect: "ent_cloud_pct",
    },
  },
  {
    name: "EU: DI economy with its connectivity at the gates and everything else at lo",
    model: "EU-PROXY",
    cluster: {
      ...DI_ECONOMY,
      vhcn_coverage_pct_hh: 74.9,
      bb_100mbps_takeup_pct_hh: 37.5,
      mobile_bb_takeup_pct_ind: 86.8,
      ict_specialists_pct_emp: 3,
      ict_graduates_pct: 2.3,
      ent_big_data_pct: 5.8,
      sme_selling_online_pct: 10.7,
      sme_cross_border_online_pct: 4.5,
      ent_social_media_pct: 12.9,
    },
    // degrees 1/3 each; the one lever of DI2 answers all of them
    expected: {
      verdict: "DI",
      stage: "DI2",
      reached: 1,
      maturity: 1,
      s1: 60,
      s2: 0,
      s3: 0,
      focus: "DI2",
      bindingConstraint: "ict_specialists_pct_emp",
      lever: "L",
      policy: [entry("L", "DI2", "ict_specialists_pct_emp ict_graduates_pct ent_big_data_pct", 1)],
      secured: ["DI1"],
    },
  },
];
