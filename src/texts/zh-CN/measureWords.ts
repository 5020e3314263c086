// 各测度（按函数标识）：窗格中的说明，以及无结果的原因。文件较长：每个测度在每种语言中只有一个条目。
import type { texts as english } from "../en/measureWords";

export const texts: typeof english = {
  measureWords: {
    CLUSTERLQ: {
      help: {
        text: "区位熵：某活动在本地的集中程度是整体的多少倍。示例：=CLUSTERLQ(30,100,2000,10000) 得 1.5。",
        parameters: {
          local:
            "本地该活动的数量：一个数、一行或一列，或单独给出整张表（每行一个地区，每列一项活动，保留名称与标题）。空白没有区位熵；表中的空白不被接受。",
          localTotal: "本地全部活动，单位相同：一个数，或与 local 逐项对应。给出整张表时省略。",
          national: "整体经济中的该活动：一个数，或与 local 逐项对应。给出整张表时省略。",
          nationalTotal: "整体经济的全部活动：一个数，或与 local 逐项对应。给出整张表时省略。",
        },
      },
      name: "区位熵",
      line: "某活动在本地的集中程度是整体经济的多少倍。",
      symbols: "LQ = (e_ir / e_r) / (e_i / e)",
      reading: "1 为与整体相同，大于 1 为专业化；总量为 0 时无值。Florence 1939。",
      fields: {
        local: "本地的该活动，或地区与活动的整张表",
        localTotal: "本地全部活动",
        national: "整体经济中的该活动",
        nationalTotal: "整体经济的全部活动",
      },
      undefined: "某个总量或该活动的整体数量为 0，而不存在的活动不算专业化。请检查总量。",
    },
    CLUSTERHHI: {
      help: {
        text: "赫芬达尔-赫希曼指数：活动集中于少数主体的程度，取值 0 至 1。示例：=CLUSTERHHI(B2:B20)。",
        parameters: {
          values:
            "各主体（企业、地区）的数量，一行或一列；份额由此计算。首格为文本时视为标题。其中的空白或文本不被接受。",
          normalized: "FALSE（默认）：H，从 1/N 到 1。TRUE：(H - 1/N)/(1 - 1/N)，从 0 到 1；数量为 0 的主体计入 N。",
        },
      },
      name: "赫芬达尔-赫希曼指数",
      line: "活动集中于少数企业、地区或行业的程度。",
      symbols: "H = Σ s², s = x / Σx；H* = (H − 1/N) / (1 − 1/N)",
      reading: "从 1/N（完全相同）到 1（一家独占）；1/H 为等效主体数。Herfindahl 1950。",
      fields: { values: "各主体的数量", normalized: "形式" },
      choices: { normalized: { FALSE: "H，从 1/N 到 1", TRUE: "标准化，从 0 到 1" } },
      undefined: "数值之和为 0，没有份额。请检查区域。",
      undefinedNormalized: "数值之和为 0，或只有一个主体，无从比较。请检查区域，或省略 normalized。",
    },
    CLUSTERKRUGMAN: {
      help: {
        text: "克鲁格曼专业化指数：地区结构与参照结构的差异，取值 0 至 2（不除以 2）。示例：=CLUSTERKRUGMAN(B2:B20,C2:C20)。",
        parameters: {
          region: "地区各行业的数量，一行或一列；首格为文本时视为标题。空白或文本不被接受。",
          reference: "全国或另一地区各行业的数量，顺序与个数相同。",
        },
      },
      name: "克鲁格曼专业化指数",
      line: "地区结构与参照结构的差异程度。",
      symbols: "K = Σ |s_ir − s_i|",
      reading: "0 为结构相同，2 为毫无共同之处（不除以 2）。Krugman 1991。",
      fields: { region: "本地区各行业的数量", reference: "参照地区各行业的数量" },
      undefined: "两个结构之一的总和为 0，没有份额。请检查区域。",
    },
    CLUSTERELLISONGLAESER: {
      help: {
        text: "EG 指数 γ：扣除企业规模因素后的地理集中程度。示例：=CLUSTERELLISONGLAESER(B2:B32,C2:C32,0.03)。",
        parameters: {
          regionShares: "该行业在各地区的数量或份额，一行或一列；在此除以其总和。空白或文本不被接受。",
          areaShares: "全部活动在各地区的数量或份额，顺序与个数相同。",
          plantHerfindahl: "该行业企业规模的赫芬达尔指数，0 至 1，例如对各企业就业数用 CLUSTERHHI。",
        },
      },
      name: "EG 指数",
      line: "扣除少数大企业的影响后，行业在地理上的集中程度。",
      symbols: "γ = [G − (1 − Σx²) H] / [(1 − Σx²)(1 − H)]，G = Σ (s − x)²",
      reading: "0 为如同随机分布，小于 0 为分散，大于 0.05 为高度集中。Ellison & Glaeser 1997。",
      fields: {
        regionShares: "该行业在各地区的数量",
        areaShares: "全部活动在各地区的数量",
        plantHerfindahl: "企业规模的赫芬达尔指数，0 至 1",
      },
      undefined: "plantHerfindahl 为 1（单个企业必然集中）、全部活动集中于一个地区，或份额之和为 0。请检查区域。",
    },
    CLUSTERGINI: {
      help: {
        text: "基尼系数，不作小样本修正。示例：=CLUSTERGINI(B2:B32)。",
        parameters: {
          values:
            "各单元的数量，不小于 0，一行或一列；首格为文本时视为标题。空白或文本视为缺失，该单元不计入；0 计入。",
          weights: "各单元的权重（如人口），随数值一同排序；缺权重的单元不计入。默认全部相同。",
        },
      },
      name: "基尼系数",
      line: "某一数量在各单元之间分布的不平等程度。",
      symbols: "G = Σ Σ w_i w_j |y_i − y_j| / (2 W² μ)",
      reading: "0 为完全相同，最大为 1 − 1/n；不作小样本修正。Gini 1912。",
      fields: { values: "各单元的数量", weights: "各单元的权重，如人口" },
      undefined: "数值（或权重）之和为 0，无可分配。请检查区域。",
    },
    CLUSTERTHEIL: {
      help: {
        text: "泰尔指数；给出分组时另列组内与组间部分，两者之和等于总指数。示例：=CLUSTERTHEIL(B2:B32,,C2:C32)。",
        parameters: {
          values:
            "各单元的数量，一行或一列；首格为文本时视为标题。空白或文本视为缺失，该单元不计入。0 计入 T，而 L 不接受 0。",
          weights: "各单元的权重（如人口）；缺权重的单元不计入。默认全部相同。",
          groups: "各单元所属的组，文本或数字；无组的单元不计入。默认不分组，结果为一个数。",
          variant: '"T"（默认，对高端敏感）或 "L"（平均对数离差，对低端敏感）。',
        },
      },
      name: "泰尔指数",
      line: "可分解为组内与组间两部分的不平等测度。",
      symbols: "T = Σ (w/W)(y/μ) ln(y/μ)；L = Σ (w/W) ln(μ/y)",
      reading: "0 为完全相同；给出分组时，总计 = 组内 + 组间。Theil 1967；Shorrocks 1980。",
      fields: { values: "各单元的数量", weights: "各单元的权重，如人口", groups: "各单元所属的组", variant: "形式" },
      choices: { variant: { T: "T，对高端敏感", L: "L，对低端敏感" } },
      undefined: "数值（或权重）之和为 0，无可分配。请检查区域。",
    },
    CLUSTERDAGUM: {
      help: {
        text: "Dagum 基尼系数分解：组内、组间净值与超变密度，三者之和等于总系数，并列出两个矩阵。示例：=CLUSTERDAGUM(B2:B32,C2:C32)。",
        parameters: {
          values: "各单元的数量，不小于 0，一行或一列；首格为文本时视为标题。空白或文本视为缺失，该单元不计入。",
          groups: "各单元所属的组，文本或数字，最多 100 组；无组的单元不计入；按首次出现的顺序列出。",
        },
      },
      name: "Dagum 基尼系数分解",
      line: "按组分解基尼系数：组内、组间净值与超变密度。",
      symbols: "G = G_组内 + G_组间净值 + G_超变密度",
      reading: "三部分之和为 G，各部分均不小于 0。Dagum 1997。",
      fields: { values: "各单元的数量", groups: "各单元所属的组" },
      undefined: "数值之和为 0，无可分配。请检查区域。",
    },
    CLUSTERMORAN: {
      help: {
        text: "莫兰指数：相邻单元是否相似；附三种检验并列出孤岛。示例：=CLUSTERMORAN(B2:B32,E2:G150)。",
        parameters: {
          values: "每个单元一个数值，一行或一列，之前可有一列名称。空白或文本视为缺失：该单元及其联系不计入，并列出。",
          weights:
            "方阵（第 i 行为 i 的邻居权重），或三列：起点、终点、权重；单元用名称或从 1 起的序号表示，双向联系占两行。按给定值使用，不作行标准化。",
          permutations: "置换检验的随机重排次数。默认 999；0 为不做。",
          seed: "整数；同一种子得到同一 p 值。默认 1。",
        },
      },
      name: "莫兰指数",
      line: "相邻单元之间的相似程度是否超出偶然。",
      symbols: "I = (n / S₀) Σ Σ w_ij z_i z_j / Σ z_i²",
      reading: "大于 −1/(n − 1) 为集聚，小于则如棋盘般相间；附三种检验。Moran 1950；Cliff & Ord 1981。",
      fields: {
        values: "每个单元一个数值，之前可有一列名称",
        weights: "邻接关系：方阵，或起点、终点、权重三列",
        permutations: "随机重排次数；0 为不做",
        seed: "种子，整数",
      },
      undefined: "所有数值相同，或有数值的单元之间均不相邻。请检查数值与权重。",
    },
    CLUSTERENTROPY: {
      help: {
        text: "熵权法：区分度高的指标权重大（衡量离散而非重要性）。示例：=CLUSTERENTROPY(A1:F32)。",
        parameters: {
          values: "每行一个单元（面板数据为所有时期合并），每列一个指标；可含标题行与名称列。含空白或文本的行不计入。",
          directions:
            "各指标的方向，1（越大越好）或 -1，之前有名称时按名称对应，也可只给一个：此时先作极差标准化到 0-1。默认省略，直接取数值的份额。",
          shift: "取份额之前加上的平移量，列于结果中。默认 0，并取 0 ln 0 = 0。",
        },
      },
      name: "熵权法",
      line: "按指标区分各单元的程度赋权。",
      symbols: "e_j = −Σ p ln p / ln n；w_j = (1 − e_j) / Σ (1 − e)",
      reading: "权重之和为 1；常数指标的权重为 0。Shannon 1948；Zeleny 1982。",
      fields: {
        values: "表：每行一个单元，每列一个指标",
        directions: "方向，1 或 −1：此时先标准化到 0–1",
        shift: "平移量，取份额之前加上",
      },
      undefined: "完整的行少于 2 行，或每列均为常数，无法区分单元。请补全各行，或选择其他指标。",
    },
    CLUSTERCRITIC: {
      help: {
        text: "CRITIC 权重：变异大且与其他指标冲突大的指标权重大。示例：=CLUSTERCRITIC(A1:F32)。",
        parameters: {
          values:
            "每行一个单元，每列一个指标；可含标题行与名称列。先作极差标准化到 0-1。含空白或文本的行不计入；至少需要 3 行。",
          directions: "各指标的方向，1（越大越好）或 -1，之前有名称时按名称对应，也可只给一个。默认 1。",
        },
      },
      name: "CRITIC 赋权法",
      line: "按指标的离散程度及其与其他指标的冲突性赋权。",
      symbols: "C_j = σ_j Σ (1 − r_jk)；w_j = C_j / Σ C",
      reading: "权重之和为 1。Diakoulaki、Mavrotas & Papayannakis 1995。",
      fields: { values: "表：每行一个单元，每列一个指标", directions: "方向，1 或 −1" },
      undefined: "完整的行少于 3 行，或各列所含信息均无差别。请补全各行，或选择其他指标。",
    },
    CLUSTERAHP: {
      help: {
        text: "层次分析法：由两两比较得出权重，附 Saaty 一致性比率。示例：=CLUSTERAHP(B2:E5)。",
        parameters: {
          pairwise:
            "方阵：行比列重要多少倍。下半部分应为上半部分的倒数（误差 0.5% 以内）；两位小数的倒数（0.33）按分数读取，并在结果中注明。可含标题行与名称列。",
        },
      },
      name: "层次分析法",
      line: "由两两比较得出权重，并检验判断是否一致。",
      symbols: "A w = λ w；CI = (λ − n) / (n − 1)；CR = CI / RI",
      reading: "CR 小于 0.10 时判断可以接受。Saaty 1980。",
      fields: { pairwise: "判断方阵：行相对于列的重要程度" },
    },
    CLUSTERTOPSIS: {
      help: {
        text: "TOPSIS：各单元与最优方案的贴近度（0 至 1）、两个距离与名次；给出 ideal 则以固定理想值衡量。示例：=CLUSTERTOPSIS(A1:F32,H1:L1)。",
        parameters: {
          values: "每行一个单元，每列一个指标；可含标题行（结果随之含标题行）与名称列。含空白或文本的单元没有得分。",
          weights: "每个指标一个权重，不小于 0，一行或一列；在此除以其总和。",
          directions:
            "各指标的方向，1（越大越好）或 -1，之前有名称时按名称对应，也可只给一个。默认 1。不与 ideal 同用。",
          normalization: '"vector"（默认）或 "min-max"。不与 ideal 同用。',
          ideal:
            "两行：上为最优、下为最劣，每个指标一列，单位与数值相同；增减单元不改变其他得分。默认取样本的最优与最劣，名次可能逆转。",
        },
      },
      name: "TOPSIS（优劣解距离法）",
      line: "按接近最优、远离最劣的程度为各单元排序。",
      symbols: "C = D⁻ / (D⁺ + D⁻)",
      reading: "1 为各项均最优，0 为各项均最劣。Hwang & Yoon 1981。",
      fields: {
        values: "表：每行一个单元，每列一个指标",
        weights: "各指标的权重",
        directions: "方向，1 或 −1",
        normalization: "标准化方法",
        ideal: "固定的理想值：两行，上为最优、下为最劣",
      },
      choices: { normalization: { vector: "vector：x / √Σx²", "min-max": "min-max：0 至 1" } },
      undefined: "没有完整的行，或所有单元相同。请补全各行，或选择其他指标。",
    },
    CLUSTERCOUPLING: {
      help: {
        text: "各单元的耦合度 C、发展度 T、协调度 D 及其等级。示例：=CLUSTERCOUPLING(B1:D32)。",
        parameters: {
          subsystems:
            "每行一个单元，每列一个子系统，取值 0 至 1；可含标题行（结果随之含标题行）与名称列。含空白或文本的单元没有结果。",
          weights: "每个子系统一个权重，用于 T；在此除以其总和。默认全部相同。",
          formula:
            '"geometric"（默认）：C 为几何平均与算术平均之比，集中于 1 附近。"wang"：王淑佳等 2021，分布于 0 至 1。',
        },
      },
      name: "耦合协调度",
      line: "各子系统是否均衡发展，以及共同发展的水平。",
      symbols: "D = √(C T)，T = Σ αU，C = n (ΠU)^(1/n) / ΣU",
      reading: "C、T、D 均在 0 至 1 之间，并给出十级等级。王淑佳等 2021。",
      fields: {
        subsystems: "表：每行一个单元，每列一个子系统，取值 0 至 1",
        weights: "各子系统的权重",
        formula: "C 的形式",
      },
      choices: { formula: { geometric: "几何平均与算术平均之比", wang: "王淑佳等 2021，分布于 0 至 1" } },
      undefined: "没有完整的行：每个单元都缺少某个子系统。请补全各行。",
    },
    CLUSTERNORMALIZE: {
      help: {
        text: '指标无量纲化，结果与区域同形。示例：=CLUSTERNORMALIZE(B2:B32,"z")。',
        parameters: {
          values: "一行或一列为一个指标，或每列一个指标的表；保留标题与名称。空白或文本仍为空，不计入。",
          method:
            '"min-max"（默认，取样本极值）、"goalposts"（给出 low 与 high 时的默认，截断于 0-1）、"z"（样本标准差，n - 1）、"rank"（1 为最优，并列取最优名次）、"percentile"（同 PERCENTRANK.INC）。',
          low: "goalposts 的下端，全部共用一个或每个指标一个；无论方向均小于 high。",
          high: "goalposts 的上端，全部共用一个或每个指标一个。",
          directions: "各指标的方向，1（越大越好）或 -1，之前有名称时按名称对应，也可只给一个。默认 1。",
        },
      },
      name: "指标无量纲化",
      line: "将单位不同的指标换算到同一尺度。",
      symbols: "z = (x − low) / (high − low)，或标准分、名次、百分位",
      reading: "结果与所给区域同形。OECD & JRC 2008。",
      fields: {
        values: "一个指标，或每列一个指标的表",
        method: "方法",
        low: "下端，全部共用或每个指标一个",
        high: "上端，全部共用或每个指标一个",
        directions: "方向，1 或 −1",
      },
      choices: {
        method: {
          default: "极差标准化；给出端点时按端点",
          "min-max": "min-max：样本极值",
          goalposts: "goalposts：固定端点，截断于 0–1",
          z: "z：标准分（n − 1）",
          rank: "rank：名次，1 为最优",
          percentile: "percentile：同 PERCENTRANK.INC",
        },
      },
      undefined: "常数列没有极差或离差可作尺度，单个数值亦然。请使用不依赖样本的 goalposts。",
    },
    CLUSTERKENDALL: {
      help: {
        text: "两个序列（或一个序列与时间，即 Mann-Kendall）的 Kendall τ-b 及 p 值。示例：=CLUSTERKENDALL(B2:B12)。",
        parameters: {
          y: "一个序列，一行或一列；首格为文本时视为标题。空白或文本视为缺失，该对不计入。",
          x: "另一序列，长度相同。默认为 y 的顺序，即趋势检验（Mann-Kendall）。10 对以内 p 为精确值，否则为校正并列的正态近似。",
        },
      },
      name: "Kendall τ-b 与 Mann-Kendall 趋势检验",
      line: "两个序列（或一个序列与时间）是否同升同降。",
      symbols: "τ_b = S / √[(n₀ − n₁)(n₀ − n₂)]，n₀ = n(n − 1)/2",
      reading: "取值 −1 至 1；10 对以内 p 为精确值。Kendall 1970。",
      fields: { y: "序列", x: "另一序列；省略则为前者的顺序" },
      undefined: "完整的数据对少于 2 对，或某一序列为常数，无从判断同升同降。请检查区域。",
    },
  },
};
