// Each measure by the id of its function: in the pane, and where it has no value.
export const texts = {
  measureWords: {
    CLUSTERLQ: {
      name: "Location quotient",
      line: "How many times more concentrated an activity is here than in the whole economy.",
      symbols: "LQ = (e_ir / e_r) / (e_i / e)",
      reading: "1: as everywhere; above 1: specialised. No value where a total is 0. Florence 1939.",
      fields: {
        local: "Activity here, or a whole table of regions by activities",
        localTotal: "All activities here",
        national: "The activity in the whole economy",
        nationalTotal: "All activities in the whole economy",
      },
      undefined:
        "a total or the activity's amount in the whole economy is 0, and an absent activity is not a specialised one. Check the totals.",
    },
    CLUSTERHHI: {
      name: "Herfindahl-Hirschman index",
      line: "How far activity is concentrated in a few holders: firms, regions or industries.",
      symbols: "H = Σ s², s = x / Σx;  H* = (H − 1/N) / (1 − 1/N)",
      reading: "From 1/N (all alike) to 1 (one holds all); 1/H is the equivalent number of holders. Herfindahl 1950.",
      fields: { values: "Amount per holder", normalized: "Form" },
      choices: { normalized: { FALSE: "H, from 1/N to 1", TRUE: "Normalised, from 0 to 1" } },
      undefined: "the values sum to 0, so there are no shares. Check the range.",
      undefinedNormalized:
        "the values sum to 0, or there is a single holder, which has nothing to be compared with. Check the range, or leave normalized out.",
    },
    CLUSTERKRUGMAN: {
      name: "Krugman specialisation index",
      line: "How different the structure of a region is from that of a reference.",
      symbols: "K = Σ |s_ir − s_i|",
      reading: "0: the same structure; 2: nothing in common (not halved). Krugman 1991.",
      fields: { region: "Amount per industry, region", reference: "Amount per industry, reference" },
      undefined: "one of the two structures sums to 0, so it has no shares. Check the ranges.",
    },
    CLUSTERELLISONGLAESER: {
      name: "Ellison-Glaeser index",
      line: "Geographic concentration of an industry beyond what its few large plants explain.",
      symbols: "γ = [G − (1 − Σx²) H] / [(1 − Σx²)(1 − H)],  G = Σ (s − x)²",
      reading: "0: as if by chance; below 0: dispersed; above 0.05: strongly concentrated. Ellison & Glaeser 1997.",
      fields: {
        regionShares: "The industry by region",
        areaShares: "All activity by region",
        plantHerfindahl: "Herfindahl index of plant sizes, 0 to 1",
      },
      undefined:
        "plantHerfindahl is 1 (a single plant is always concentrated), one region holds all activity, or shares sum to 0. Check the ranges.",
    },
    CLUSTERGINI: {
      name: "Gini coefficient",
      line: "How unequally an amount is spread over units.",
      symbols: "G = Σ Σ w_i w_j |y_i − y_j| / (2 W² μ)",
      reading: "0: all alike; at most 1 − 1/n. No correction for small n. Gini 1912.",
      fields: { values: "Amount per unit", weights: "Weight per unit, e.g. population" },
      undefined: "the values (or the weights) sum to 0, so there is nothing to share out. Check the range.",
    },
    CLUSTERTHEIL: {
      name: "Theil index",
      line: "Inequality that splits into parts within and between groups of units.",
      symbols: "T = Σ (w/W)(y/μ) ln(y/μ);  L = Σ (w/W) ln(μ/y)",
      reading: "0: all alike. With groups: total = within + between. Theil 1967; Shorrocks 1980.",
      fields: {
        values: "Amount per unit",
        weights: "Weight per unit, e.g. population",
        groups: "Group of each unit",
        variant: "Variant",
      },
      choices: { variant: { T: "T, sensitive to the top", L: "L, sensitive to the bottom" } },
      undefined: "the values (or the weights) sum to 0, so there is nothing to share out. Check the range.",
    },
    CLUSTERDAGUM: {
      name: "Dagum decomposition of the Gini",
      line: "The Gini split by groups: within, net between, and where the groups overlap.",
      symbols: "G = G_within + G_between + G_transvariation",
      reading: "The three parts sum to G; each is at least 0. Dagum 1997.",
      fields: { values: "Amount per unit", groups: "Group of each unit" },
      undefined: "the values sum to 0, so there is nothing to share out. Check the range.",
    },
    CLUSTERMORAN: {
      name: "Moran's I",
      line: "Whether neighbouring units resemble each other more than chance would suggest.",
      symbols: "I = (n / S₀) Σ Σ w_ij z_i z_j / Σ z_i²",
      reading: "Above −1/(n − 1): clustered; below: like a chessboard. Three tests. Moran 1950; Cliff & Ord 1981.",
      fields: {
        values: "One value per unit; a column of names may precede it",
        weights: "Neighbours: square matrix, or columns from, to, weight",
        permutations: "Random reassignments; 0 for none",
        seed: "Seed, a whole number",
      },
      undefined: "all values are alike, or no two units with a value are neighbours. Check the values and the weights.",
    },
    CLUSTERENTROPY: {
      name: "Entropy weights",
      line: "Weights of indicators by how well they discriminate between units.",
      symbols: "e_j = −Σ p ln p / ln n;  w_j = (1 − e_j) / Σ (1 − e)",
      reading: "Weights sum to 1; a constant indicator has weight 0. Shannon 1948; Zeleny 1982.",
      fields: {
        values: "Table: units down, indicators across",
        directions: "Directions, 1 or −1: values are then scaled to 0–1 first",
        shift: "Shift, added before shares are taken",
      },
      undefined:
        "fewer than 2 rows are complete, or every column is constant, so the units cannot be told apart. Fill in the rows, or choose other indicators.",
    },
    CLUSTERCRITIC: {
      name: "CRITIC weights",
      line: "Weights of indicators by their spread and by how little they overlap with the others.",
      symbols: "C_j = σ_j Σ (1 − r_jk);  w_j = C_j / Σ C",
      reading: "Weights sum to 1. Diakoulaki, Mavrotas & Papayannakis 1995.",
      fields: { values: "Table: units down, indicators across", directions: "Directions, 1 or −1" },
      undefined:
        "fewer than 3 rows are complete, or no two columns carry different information. Fill in the rows, or choose other indicators.",
    },
    CLUSTERAHP: {
      name: "AHP weights",
      line: "Weights from pairwise judgements, with a consistency check.",
      symbols: "A w = λ w;  CI = (λ − n) / (n − 1);  CR = CI / RI",
      reading: "Judgements are acceptable with CR below 0.10. Saaty 1980.",
      fields: { pairwise: "Square matrix of judgements: row over column" },
    },
    CLUSTERTOPSIS: {
      name: "TOPSIS",
      line: "Ranks units by their distance to the best and to the worst profile.",
      symbols: "C = D⁻ / (D⁺ + D⁻)",
      reading: "1: best in everything; 0: worst in everything. Hwang & Yoon 1981.",
      fields: {
        values: "Table: units down, indicators across",
        weights: "Weight per indicator",
        directions: "Directions, 1 or −1",
        normalization: "Scale",
        ideal: "Fixed ideals: two rows, best above worst",
      },
      choices: { normalization: { vector: "vector: x / √Σx²", "min-max": "min-max: 0 to 1" } },
      undefined: "no row is complete, or all units are alike. Fill in the rows, or choose other indicators.",
    },
    CLUSTERCOUPLING: {
      name: "Coupling coordination",
      line: "How evenly, and at which level, subsystems develop together.",
      symbols: "D = √(C T),  T = Σ αU,  C = n (ΠU)^(1/n) / ΣU",
      reading: "C, T and D from 0 to 1, with one of ten grades. Wang et al. 2021.",
      fields: {
        subsystems: "Table: units down, subsystems across, 0 to 1",
        weights: "Weight per subsystem",
        formula: "Form of C",
      },
      choices: {
        formula: { geometric: "geometric mean over arithmetic mean", wang: "Wang et al. 2021, spreads over 0 to 1" },
      },
      undefined: "no row is complete: every unit lacks a subsystem. Fill in the rows.",
    },
    CLUSTERNORMALIZE: {
      name: "Normalise indicators",
      line: "Brings indicators of different units to one scale.",
      symbols: "z = (x − low) / (high − low), or z-score, rank, percentile",
      reading: "The result has the shape of the values. OECD & JRC 2008.",
      fields: {
        values: "One indicator, or a table of them",
        method: "Method",
        low: "Lower goalpost, one or per indicator",
        high: "Upper goalpost, one or per indicator",
        directions: "Directions, 1 or −1",
      },
      choices: {
        method: {
          default: "min-max, or goalposts if given",
          "min-max": "min-max of the sample",
          goalposts: "goalposts, cut to 0–1",
          z: "z-score (n − 1)",
          rank: "rank, 1 is best",
          percentile: "percentile, as PERCENTRANK.INC",
        },
      },
      undefined:
        "a constant column or a single value has no range or deviation to scale by. Use goalposts, which do not depend on the sample.",
    },
    CLUSTERKENDALL: {
      name: "Kendall's tau-b and Mann-Kendall trend",
      line: "Whether two series, or one series and time, rise and fall together.",
      symbols: "τ_b = S / √[(n₀ − n₁)(n₀ − n₂)],  n₀ = n(n − 1)/2",
      reading: "From −1 to 1; p is exact up to 10 pairs. Kendall 1970.",
      fields: { y: "Series", x: "Other series; left out: the order of the first" },
      undefined:
        "fewer than 2 pairs are complete, or one of the series is constant, so nothing can rise or fall together. Check the ranges.",
    },
  },
};
