// The measures in the metadata and on the help page. Only the build reads it.
export const texts = {
  measureHelp: {
    shared:
      "A row or a column of numbers may hold a heading in its first cell (any text but a number typed as text; a year of four digits is a heading), and a second column (or row) of names before it. In a table a first row of texts is the header row and a first column of texts the names; results of the same shape keep both, results with one row per unit have a header row where the table has one. Blank cells at the end are cut. A blank, text, TRUE, FALSE or an error is missing, never 0; each argument says how it is treated. Ranges that belong together must be of equal length, and a text in the first cell is a heading only if all of equal length have one. Results with several numbers carry labels in the first column and always stand in the same order, so that INDEX finds them: =INDEX(CLUSTERKENDALL(B2:B12),2,2) is p, and =DROP(CHOOSECOLS(CLUSTERENTROPY(A1:F32),2),4) the weights. A number that is not available leaves its cell empty; if there is no result at all, the cell shows #N/A and says why. Every measure says how many units it used (Used), how many it left out (Left out), which they are and why (Remarks): in three columns on the right of a result of more than one cell, below their headers where it has headers or labels; as properties behind a single number where Excel has numbers with a card (=A1.Used), and beside it with detail. Where units have names, a row without one is left out. Results in the shape of their range (CLUSTERLQ, CLUSTERNORMALIZE) say it with detail, or where a row looks like a total. The last argument of each measure is language, for the words of the result and of error messages; measures of one number or of the shape of their range take detail before it.",
    functions: {
      CLUSTERLQ: {
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
      CLUSTERHHI: {
        text: "Herfindahl-Hirschman index of concentration on few holders, scale 0 to 1. Example: =CLUSTERHHI(B2:B20).",
        parameters: {
          values:
            "Amounts per holder (firm, region), in a row or column; their shares are computed here. A text in the first cell is a heading. A blank or text among them is refused.",
          normalized:
            "FALSE (default): H, from 1/N to 1. TRUE: (H - 1/N)/(1 - 1/N), from 0 to 1; a holder with 0 counts in N.",
        },
      },
      CLUSTERKRUGMAN: {
        text: "Krugman index: how far a region's structure lies from a reference, 0 to 2 (not halved). Example: =CLUSTERKRUGMAN(B2:B20,C2:C20).",
        parameters: {
          region:
            "Amounts per industry in the region, in a row or column; a text in the first cell is a heading. A blank or text is refused.",
          reference: "Amounts per industry in the country or another region, in the same order and number.",
        },
      },
      CLUSTERELLISONGLAESER: {
        text: "Ellison-Glaeser gamma: concentration beyond what plant sizes alone would give. Example: =CLUSTERELLISONGLAESER(B2:B32,C2:C32,0.03).",
        parameters: {
          regionShares:
            "The industry by region, amounts or shares, in a row or column; divided by their sum here. A blank or text is refused.",
          areaShares: "All activity by region, amounts or shares, in the same order and number.",
          plantHerfindahl: "Herfindahl index of the industry's plant sizes, 0 to 1, e.g. CLUSTERHHI of jobs per plant.",
        },
      },
      CLUSTERGINI: {
        text: "Gini coefficient of inequality, without correction for small n. Example: =CLUSTERGINI(B2:B32).",
        parameters: {
          values:
            "Amount per unit, at least 0, in a row or column; a text in the first cell is a heading. A blank or text is missing: its unit is left out. A 0 counts.",
          weights:
            "Weight of each unit (e.g. population), sorted with the values; a unit without a weight is left out. Default: all equal.",
        },
      },
      CLUSTERTHEIL: {
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
      CLUSTERDAGUM: {
        text: "Gini coefficient split by groups after Dagum: within, net between and transvariation, which sum to it, and two matrices. Example: =CLUSTERDAGUM(B2:B32,C2:C32).",
        parameters: {
          values:
            "Amount per unit, at least 0, in a row or column; a text in the first cell is a heading. A blank or text is missing: its unit is left out.",
          groups:
            "Group of each unit, text or number; a unit without one is left out. At most 100, listed in order of first appearance.",
        },
      },
      CLUSTERMORAN: {
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
      CLUSTERENTROPY: {
        text: "Entropy weights: indicators that tell units apart weigh more (dispersion, not importance). Example: =CLUSTERENTROPY(A1:F32).",
        parameters: {
          values:
            "One row per unit (for a panel, of all periods together), one column per indicator; a header row and a column of names are recognised. A row with a blank or text is left out.",
          directions:
            "1 (more is better) or -1 per indicator, by name where names stand before them, or one for all: values are then brought to 0-1 first (min-max). Default: left out, shares of the values as they are.",
          shift: "Added before shares are taken, printed in the result. Default: 0, with 0 ln 0 = 0.",
        },
      },
      CLUSTERCRITIC: {
        text: "CRITIC weights: indicators that vary and disagree with the others weigh more. Example: =CLUSTERCRITIC(A1:F32).",
        parameters: {
          values:
            "One row per unit, one column per indicator; a header row and a column of names are recognised. Brought to 0-1 first (min-max). A row with a blank or text is left out; 3 are needed.",
          directions:
            "1 (more is better) or -1 per indicator, by name where names stand before them, or one for all. Default: 1.",
        },
      },
      CLUSTERAHP: {
        text: "AHP weights from pairwise judgements, with Saaty's consistency ratio. Example: =CLUSTERAHP(B2:E5).",
        parameters: {
          pairwise:
            "Square matrix: how many times more important the row is than the column. The lower half must hold 1/x of the upper (within 0.5 %); 1/x in two decimals (0.33) is read as the fraction, which the result says. A header row and names are recognised.",
        },
      },
      CLUSTERTOPSIS: {
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
      CLUSTERCOUPLING: {
        text: "Coupling C, development T, coordination D and its grade for each unit. Example: =CLUSTERCOUPLING(B1:D32).",
        parameters: {
          subsystems:
            "One row per unit, one column per subsystem, values 0 to 1; a header row (then the result has one too) and a column of names are recognised. A unit with a blank or text has no reading.",
          weights: "One per subsystem, for T; divided by their sum here. Default: all equal.",
          formula:
            '"geometric" (default): C = geometric / arithmetic mean, crowds near 1. "wang": Wang et al. 2021, spreads over 0 to 1.',
        },
      },
      CLUSTERNORMALIZE: {
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
      CLUSTERKENDALL: {
        text: "Kendall's tau-b of two series, or of one with time (Mann-Kendall), with its p value. Example: =CLUSTERKENDALL(B2:B12).",
        parameters: {
          y: "One series, in a row or column; a text in the first cell is a heading. A blank or text is missing: its pair is left out.",
          x: "The other series, of the same length. Default: the order of y, a trend test (Mann-Kendall). p is exact up to 10 pairs, else normal with ties corrected.",
        },
      },
    },
  },
};
