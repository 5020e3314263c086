// 各测度的元数据与帮助。仅构建时读取。
import type { texts as english } from "../en/measureHelp";

export const texts: typeof english = {
  measureHelp: {
    shared:
      "一行或一列数字的首格可为标题（文本形式的数字不算标题，四位数的年份除外），之前可另有一列（或一行）名称。表格首行为文本时视为标题行，首列为文本时视为名称；同形的结果保留两者，每单元一行的结果在表格含标题行时亦含标题行。末尾的空白单元格不计。空白、文本、逻辑值与错误值视为缺失，绝不视为 0；各参数说明了如何处理。相互对应的区域须等长，等长时只有全部首格均为文本才视为标题。含多个数的结果首列为标签，顺序固定，可用 INDEX 取值：=INDEX(CLUSTERKENDALL(B2:B12),2,2) 为 p 值，=DROP(CHOOSECOLS(CLUSTERENTROPY(A1:F32),2),4) 为权重。不存在的数留空；若整个结果不存在，单元格显示 #N/A 并说明原因。每个测度都说明使用了多少单元、未计入多少单元、是哪些以及原因：结果多于一个单元格时，列于右侧三列（结果有标题或标签时位于其列标题之下）；结果为一个数时，在支持数字卡片的 Excel 中作为该数的属性，用 detail 时列于其旁。单元有名称时，无名称的行不计入。与区域同形的结果（CLUSTERLQ、CLUSTERNORMALIZE）只在用 detail 时，或有行疑为合计时说明。每个测度的参数之后都有 language，决定结果与出错说明所用的语言；结果为一个数或与区域同形的测度在其前还有 detail。",
    functions: {
      CLUSTERLQ: {
        text: "区位熵：某活动在本地的集中程度是整体的多少倍。示例：=CLUSTERLQ(30,100,2000,10000) 得 1.5。",
        parameters: {
          local:
            "本地该活动的数量：一个数、一行或一列，或单独给出整张表（每行一个地区，每列一项活动，保留名称与标题）。空白没有区位熵；表中的空白不被接受。",
          localTotal: "本地全部活动，单位相同：一个数，或与 local 逐项对应。给出整张表时省略。",
          national: "整体经济中的该活动：一个数，或与 local 逐项对应。给出整张表时省略。",
          nationalTotal: "整体经济的全部活动：一个数，或与 local 逐项对应。给出整张表时省略。",
        },
      },
      CLUSTERHHI: {
        text: "赫芬达尔-赫希曼指数：活动集中于少数主体的程度，取值 0 至 1。示例：=CLUSTERHHI(B2:B20)。",
        parameters: {
          values:
            "各主体（企业、地区）的数量，一行或一列；份额由此计算。首格为文本时视为标题。其中的空白或文本不被接受。",
          normalized: "FALSE（默认）：H，从 1/N 到 1。TRUE：(H - 1/N)/(1 - 1/N)，从 0 到 1；数量为 0 的主体计入 N。",
        },
      },
      CLUSTERKRUGMAN: {
        text: "克鲁格曼专业化指数：地区结构与参照结构的差异，取值 0 至 2（不除以 2）。示例：=CLUSTERKRUGMAN(B2:B20,C2:C20)。",
        parameters: {
          region: "地区各行业的数量，一行或一列；首格为文本时视为标题。空白或文本不被接受。",
          reference: "全国或另一地区各行业的数量，顺序与个数相同。",
        },
      },
      CLUSTERELLISONGLAESER: {
        text: "EG 指数 γ：扣除企业规模因素后的地理集中程度。示例：=CLUSTERELLISONGLAESER(B2:B32,C2:C32,0.03)。",
        parameters: {
          regionShares: "该行业在各地区的数量或份额，一行或一列；在此除以其总和。空白或文本不被接受。",
          areaShares: "全部活动在各地区的数量或份额，顺序与个数相同。",
          plantHerfindahl: "该行业企业规模的赫芬达尔指数，0 至 1，例如对各企业就业数用 CLUSTERHHI。",
        },
      },
      CLUSTERGINI: {
        text: "基尼系数，不作小样本修正。示例：=CLUSTERGINI(B2:B32)。",
        parameters: {
          values:
            "各单元的数量，不小于 0，一行或一列；首格为文本时视为标题。空白或文本视为缺失，该单元不计入；0 计入。",
          weights: "各单元的权重（如人口），随数值一同排序；缺权重的单元不计入。默认全部相同。",
        },
      },
      CLUSTERTHEIL: {
        text: "泰尔指数；给出分组时另列组内与组间部分，两者之和等于总指数。示例：=CLUSTERTHEIL(B2:B32,,C2:C32)。",
        parameters: {
          values:
            "各单元的数量，一行或一列；首格为文本时视为标题。空白或文本视为缺失，该单元不计入。0 计入 T，而 L 不接受 0。",
          weights: "各单元的权重（如人口）；缺权重的单元不计入。默认全部相同。",
          groups: "各单元所属的组，文本或数字；无组的单元不计入。默认不分组，结果为一个数。",
          variant: '"T"（默认，对高端敏感）或 "L"（平均对数离差，对低端敏感）。',
        },
      },
      CLUSTERDAGUM: {
        text: "Dagum 基尼系数分解：组内、组间净值与超变密度，三者之和等于总系数，并列出两个矩阵。示例：=CLUSTERDAGUM(B2:B32,C2:C32)。",
        parameters: {
          values: "各单元的数量，不小于 0，一行或一列；首格为文本时视为标题。空白或文本视为缺失，该单元不计入。",
          groups: "各单元所属的组，文本或数字，最多 100 组；无组的单元不计入；按首次出现的顺序列出。",
        },
      },
      CLUSTERMORAN: {
        text: "莫兰指数：相邻单元是否相似；附三种检验并列出孤岛。示例：=CLUSTERMORAN(B2:B32,E2:G150)。",
        parameters: {
          values: "每个单元一个数值，一行或一列，之前可有一列名称。空白或文本视为缺失：该单元及其联系不计入，并列出。",
          weights:
            "方阵（第 i 行为 i 的邻居权重），或三列：起点、终点、权重；单元用名称或从 1 起的序号表示，双向联系占两行。按给定值使用，不作行标准化。",
          permutations: "置换检验的随机重排次数。默认 999；0 为不做。",
          seed: "整数；同一种子得到同一 p 值。默认 1。",
        },
      },
      CLUSTERENTROPY: {
        text: "熵权法：区分度高的指标权重大（衡量离散而非重要性）。示例：=CLUSTERENTROPY(A1:F32)。",
        parameters: {
          values: "每行一个单元（面板数据为所有时期合并），每列一个指标；可含标题行与名称列。含空白或文本的行不计入。",
          directions:
            "各指标的方向，1（越大越好）或 -1，之前有名称时按名称对应，也可只给一个：此时先作极差标准化到 0-1。默认省略，直接取数值的份额。",
          shift: "取份额之前加上的平移量，列于结果中。默认 0，并取 0 ln 0 = 0。",
        },
      },
      CLUSTERCRITIC: {
        text: "CRITIC 权重：变异大且与其他指标冲突大的指标权重大。示例：=CLUSTERCRITIC(A1:F32)。",
        parameters: {
          values:
            "每行一个单元，每列一个指标；可含标题行与名称列。先作极差标准化到 0-1。含空白或文本的行不计入；至少需要 3 行。",
          directions: "各指标的方向，1（越大越好）或 -1，之前有名称时按名称对应，也可只给一个。默认 1。",
        },
      },
      CLUSTERAHP: {
        text: "层次分析法：由两两比较得出权重，附 Saaty 一致性比率。示例：=CLUSTERAHP(B2:E5)。",
        parameters: {
          pairwise:
            "方阵：行比列重要多少倍。下半部分应为上半部分的倒数（误差 0.5 % 以内）；两位小数的倒数（0.33）按分数读取，并在结果中注明。可含标题行与名称列。",
        },
      },
      CLUSTERTOPSIS: {
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
      CLUSTERCOUPLING: {
        text: "各单元的耦合度 C、发展度 T、协调度 D 及其等级。示例：=CLUSTERCOUPLING(B1:D32)。",
        parameters: {
          subsystems:
            "每行一个单元，每列一个子系统，取值 0 至 1；可含标题行（结果随之含标题行）与名称列。含空白或文本的单元没有结果。",
          weights: "每个子系统一个权重，用于 T；在此除以其总和。默认全部相同。",
          formula:
            '"geometric"（默认）：C 为几何平均与算术平均之比，集中于 1 附近。"wang"：王淑佳等 2021，分布于 0 至 1。',
        },
      },
      CLUSTERNORMALIZE: {
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
      CLUSTERKENDALL: {
        text: "两个序列（或一个序列与时间，即 Mann-Kendall）的 Kendall τ-b 及 p 值。示例：=CLUSTERKENDALL(B2:B12)。",
        parameters: {
          y: "一个序列，一行或一列；首格为文本时视为标题。空白或文本视为缺失，该对不计入。",
          x: "另一序列，长度相同。默认为 y 的顺序，即趋势检验（Mann-Kendall）。10 对以内 p 为精确值，否则为校正并列的正态近似。",
        },
      },
    },
  },
};
