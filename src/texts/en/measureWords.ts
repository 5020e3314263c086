// Each measure by the id of its function: in the pane, where it has no value, in the metadata and on the help page. Longer
// than other files, so that a measure has one block in each language.
export const texts = {
  measureWords: {
    CLUSTERLQ: {
      help: {
        text: "Location quotient: how many times more concentrated an activity is here than everywhere. Example: =CLUSTERLQ(30,100,2000,10000) is 1.5.",
        parameters: {
          local:
            "The activity here: a number, a row or column of them, or a table alone (one row per region, one column per activity; names and headers are kept). No LQ for a blank; in a table it is refused.",
          localTotal:
            "All activities here, in the same unit: one number, or one per value of local. Leave out for a table.",
          national: "The activity in the whole economy: one number, or one per value of local. Leave out for a table.",
          nationalTotal:
            "All activities in the whole economy: one number, or one per value of local. Leave out for a table.",
        },
      },
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
      help: {
        text: "Herfindahl-Hirschman index of concentration on few holders, scale 0 to 1. Example: =CLUSTERHHI(B2:B20).",
        parameters: {
          values:
            "Amounts per holder (firm, region), in a row or column; their shares are computed here. A text in the first cell is a heading. A blank or text among them is refused.",
          normalized:
            "FALSE (default): H, from 1/N to 1. TRUE: (H - 1/N)/(1 - 1/N), from 0 to 1; a holder with 0 counts in N.",
        },
      },
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
      help: {
        text: "Krugman index: how far a region's structure lies from a reference, 0 to 2 (not halved). Example: =CLUSTERKRUGMAN(B2:B20,C2:C20).",
        parameters: {
          region:
            "Amounts per industry in the region, in a row or column; a text in the first cell is a heading. A blank or text is refused.",
          reference: "Amounts per industry in the country or another region, in the same order and number.",
        },
      },
      name: "Krugman specialisation index",
      line: "How different the structure of a region is from that of a reference.",
      symbols: "K = Σ |s_ir − s_i|",
      reading: "0: the same structure; 2: nothing in common (not halved). Krugman 1991.",
      fields: { region: "Amount per industry, region", reference: "Amount per industry, reference" },
      undefined: "one of the two structures sums to 0, so it has no shares. Check the ranges.",
    },
    CLUSTERELLISONGLAESER: {
      help: {
        text: "Ellison-Glaeser gamma: concentration beyond what plant sizes alone would give. Example: =CLUSTERELLISONGLAESER(B2:B32,C2:C32,0.03).",
        parameters: {
          regionShares:
            "The industry by region, amounts or shares, in a row or column; divided by their sum here. A blank or text is refused.",
          areaShares: "All activity by region, amounts or shares, in the same order and number.",
          plantHerfindahl: "Herfindahl index of the industry's plant sizes, 0 to 1, e.g. CLUSTERHHI of jobs per plant.",
        },
      },
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
      help: {
        text: "Gini coefficient of inequality, without correction for small n. Example: =CLUSTERGINI(B2:B32).",
        parameters: {
          values:
            "Amount per unit, at least 0, in a row or column; a text in the first cell is a heading. A blank or text is missing: its unit is left out. A 0 counts.",
          weights:
            "Weight of each unit (e.g. population), sorted with the values; a unit without a weight is left out. Default: all equal.",
        },
      },
      name: "Gini coefficient",
      line: "How unequally an amount is spread over units.",
      symbols: "G = Σ Σ w_i w_j |y_i − y_j| / (2 W² μ)",
      reading: "0: all alike; at most 1 − 1/n. No correction for small n. Gini 1912.",
      fields: { values: "Amount per unit", weights: "Weight per unit, e.g. population" },
      undefined: "the values (or the weights) sum to 0, so there is nothing to share out. Check the range.",
    },
    CLUSTERTHEIL: {
      help: {
        text: "Theil index of inequality; with groups also its parts within and between them, which sum to it. Example: =CLUSTERTHEIL(B2:B32,,C2:C32).",
        parameters: {
          values:
            "Amount per unit, in a row or column; a text in the first cell is a heading. A blank or text is missing: its unit is left out. Zeros count in T and are refused in L.",
          weights: "Weight of each unit (e.g. population); a unit without a weight is left out. Default: all equal.",
          groups:
            "Group of each unit, text or number; a unit without one is left out. Default: none, the result is one number.",
          variant: '"T" (default), sensitive to the top, or "L", the mean log deviation, sensitive to the bottom.',
        },
      },
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
      help: {
        text: "Gini coefficient split by groups after Dagum: within, net between and transvariation, which sum to it, and two matrices. Example: =CLUSTERDAGUM(B2:B32,C2:C32).",
        parameters: {
          values:
            "Amount per unit, at least 0, in a row or column; a text in the first cell is a heading. A blank or text is missing: its unit is left out.",
          groups:
            "Group of each unit, text or number; a unit without one is left out. At most 100, listed in order of first appearance.",
        },
      },
      name: "Dagum decomposition of the Gini",
      line: "The Gini split by groups: within, net between, and where the groups overlap.",
      symbols: "G = G_within + G_between + G_transvariation",
      reading: "The three parts sum to G; each is at least 0. Dagum 1997.",
      fields: { values: "Amount per unit", groups: "Group of each unit" },
      undefined: "the values sum to 0, so there is nothing to share out. Check the range.",
    },
    CLUSTERMORAN: {
      help: {
        text: "Moran's I: do neighbours resemble each other? With three tests, and the islands by name. Example: =CLUSTERMORAN(B2:B32,E2:G150).",
        parameters: {
          values:
            "One value per unit, in a row or column, with a column of names before it if you like. A blank or text is missing: the unit is left out with its links and listed.",
          weights:
            "Square matrix (row i: weights of i's neighbours), or three columns from, to, weight; units by name or counted from 1, a two-way link in two rows. Taken as given, not row-standardised.",
          permutations: "Random reassignments for the permutation p. Default: 999; 0 for none.",
          seed: "Whole number; the same seed gives the same p. Default: 1.",
        },
      },
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
      help: {
        text: "Entropy weights: indicators that tell units apart weigh more (dispersion, not importance). Example: =CLUSTERENTROPY(A1:F32).",
        parameters: {
          values:
            "One row per unit (for a panel, of all periods together), one column per indicator; a header row and a column of names are recognised. A row with a blank or text is left out.",
          directions:
            "1 (more is better) or -1 per indicator, by name where names stand before them, or one for all: values are then brought to 0-1 first (min-max). Default: left out, shares of the values as they are.",
          shift: "Added before shares are taken, printed in the result. Default: 0, with 0 ln 0 = 0.",
        },
      },
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
      help: {
        text: "CRITIC weights: indicators that vary and disagree with the others weigh more. Example: =CLUSTERCRITIC(A1:F32).",
        parameters: {
          values:
            "One row per unit, one column per indicator; a header row and a column of names are recognised. Brought to 0-1 first (min-max). A row with a blank or text is left out; 3 are needed.",
          directions:
            "1 (more is better) or -1 per indicator, by name where names stand before them, or one for all. Default: 1.",
        },
      },
      name: "CRITIC weights",
      line: "Weights of indicators by their spread and by how little they overlap with the others.",
      symbols: "C_j = σ_j Σ (1 − r_jk);  w_j = C_j / Σ C",
      reading: "Weights sum to 1. Diakoulaki, Mavrotas & Papayannakis 1995.",
      fields: { values: "Table: units down, indicators across", directions: "Directions, 1 or −1" },
      undefined:
        "fewer than 3 rows are complete, or no two columns carry different information. Fill in the rows, or choose other indicators.",
    },
    CLUSTERAHP: {
      help: {
        text: "AHP weights from pairwise judgements, with Saaty's consistency ratio. Example: =CLUSTERAHP(B2:E5).",
        parameters: {
          pairwise:
            "Square matrix: how many times more important the row is than the column. The lower half must hold 1/x of the upper (within 0.5 %); 1/x in two decimals (0.33) is read as the fraction, which the result says. A header row and names are recognised.",
        },
      },
      name: "AHP weights",
      line: "Weights from pairwise judgements, with a consistency check.",
      symbols: "A w = λ w;  CI = (λ − n) / (n − 1);  CR = CI / RI",
      reading: "Judgements are acceptable with CR below 0.10. Saaty 1980.",
      fields: { pairwise: "Square matrix of judgements: row over column" },
    },
    CLUSTERTOPSIS: {
      help: {
        text: "TOPSIS: closeness of each unit to the best profile, 0 to 1, its distances and rank; with ideal, measured by fixed profiles. Example: =CLUSTERTOPSIS(A1:F32,H1:L1).",
        parameters: {
          values:
            "One row per unit, one column per indicator; a header row (then the result has one too) and a column of names are recognised. A unit with a blank or text has no score.",
          weights: "One per indicator, at least 0, in a row or column; divided by their sum here.",
          directions:
            "1 (more is better) or -1 per indicator, by name where names stand before them, or one for all. Default: 1. Not with ideal.",
          normalization: '"vector" (default) or "min-max". Not with ideal.',
          ideal:
            "Two rows, best above worst, one column per indicator, in the units of the values: a unit more or less then changes no score. Default: best and worst of the values, where ranks can turn.",
        },
      },
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
      help: {
        text: "Coupling C, development T, coordination D and its grade for each unit. Example: =CLUSTERCOUPLING(B1:D32).",
        parameters: {
          subsystems:
            "One row per unit, one column per subsystem, values 0 to 1; a header row (then the result has one too) and a column of names are recognised. A unit with a blank or text has no reading.",
          weights: "One per subsystem, for T; divided by their sum here. Default: all equal.",
          formula:
            '"geometric" (default): C = geometric / arithmetic mean, crowds near 1. "wang": Wang et al. 2021, spreads over 0 to 1.',
        },
      },
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
      help: {
        text: 'Indicators on a common scale, in the shape of the range. Example: =CLUSTERNORMALIZE(B2:B32,"z").',
        parameters: {
          values:
            "One indicator in a row or column, or a table with one column per indicator; headers and names are kept. A blank or text stays empty and counts nowhere.",
          method:
            '"min-max" (default, of the sample), "goalposts" (default with low and high; cut to 0-1), "z" (sample, n - 1), "rank" (1 = best, ties the best rank), "percentile" (as PERCENTRANK.INC).',
          low: "Goalposts: lower end, one for all or one per indicator, below high in both directions.",
          high: "Goalposts: upper end, one for all or one per indicator.",
          directions:
            "1 (more is better) or -1 per indicator, by name where names stand before them, or one for all. Default: 1.",
        },
      },
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
      help: {
        text: "Kendall's tau-b of two series, or of one with time (Mann-Kendall), with its p value. Example: =CLUSTERKENDALL(B2:B12).",
        parameters: {
          y: "One series, in a row or column; a text in the first cell is a heading. A blank or text is missing: its pair is left out.",
          x: "The other series, of the same length. Default: the order of y, a trend test (Mann-Kendall). p is exact up to 10 pairs, else normal with ties corrected.",
        },
      },
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
