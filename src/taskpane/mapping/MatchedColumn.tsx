import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { conversionsTo, guessConversion, type ColumnGuess, type ColumnRole, type ForeignTable } from "../../mapping";
import type { Model } from "../../model";
import { indicatorLabel } from "../../results";
import { guessReason, rangeSentence } from "../../results/mappingWords";
import { columnLetters } from "../../spreadsheet/address";
import { ChoiceField } from "../layout/ChoiceField";
import { Caption } from "../layout/Prose";
import { Row } from "../layout/Stack";
import { Notice } from "../Notice";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface MatchedColumnProps {
  readonly guess: ColumnGuess;
  readonly role: ColumnRole;
  readonly isProposed: boolean;
  readonly table: ForeignTable;
  /** Column of the sheet, from 0, of the first one of the table. */
  readonly firstColumn: number;
  readonly model: Model;
  readonly onChoose: (role: ColumnRole) => void;
}

const keys = ["unused", "cluster", "period", "number"] as const;

/** One column of the source: what it is taken for and why, how it is converted, and whether its values fit. */
export function MatchedColumn({ guess, role, isProposed, table, firstColumn, model, onChoose }: MatchedColumnProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { column, header } = guess;
  const indicatorOf = (named: ColumnRole) =>
    named.kind === "indicator" ? model.indicators.find(({ code }) => code === named.code) : undefined;
  const [indicator, proposed] = [indicatorOf(role), isProposed ? indicatorOf(guess.role) : undefined];
  const isAsGuessed = JSON.stringify(role) === JSON.stringify(guess.role);
  const range =
    indicator && role.kind === "indicator"
      ? rangeSentence(table, column, indicator, role.conversion, language)
      : undefined;
  const choose = (value: string): void => {
    const key = keys.find((known) => known === value);
    if (key) return onChoose({ kind: key });
    const wanted = model.indicators.find(({ code }) => code === value);
    if (wanted)
      onChoose({ kind: "indicator", code: value, conversion: guessConversion(table, column, wanted).conversion });
  };
  return (
    <div className={styles.column}>
      <ChoiceField
        label={t("mapping.columnRole", { letters: columnLetters(firstColumn + column), header })}
        value={role.kind === "indicator" ? role.code : role.kind}
        options={[
          ...keys.map((value) => ({ value, label: t(`mapping.role.${value}`) })),
          ...model.indicators.map((known) => ({ value: known.code, label: indicatorLabel(known, language) })),
        ]}
        onChoose={choose}
      />
      {indicator && role.kind === "indicator" && (
        <ChoiceField
          label={t("mapping.conversionOf", { header })}
          value={role.conversion}
          options={conversionsTo(indicator).map((value) => ({
            value,
            label: t(`mapping.conversion.${value}`, { max: indicator.max }),
          }))}
          onChoose={(conversion) => onChoose({ ...role, conversion })}
        />
      )}
      {isAsGuessed && role.kind !== "unused" && <Caption>{guessReason(guess, language)}</Caption>}
      {range && (range.isInRange ? <Caption>{range.text}</Caption> : <Notice intent="warning" text={range.text} />)}
      {proposed && (
        <>
          <Caption>
            {t("mapping.proposal", {
              indicator: indicatorLabel(proposed, language),
              reason: guessReason(guess, language),
            })}
          </Caption>
          <Row>
            <Button
              size="small"
              aria-label={t("mapping.acceptNamed", { header, code: proposed.code })}
              onClick={() => onChoose(guess.role)}
            >
              {t("mapping.accept", { code: proposed.code })}
            </Button>
          </Row>
        </>
      )}
    </div>
  );
}
