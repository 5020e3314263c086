import { Body1Strong } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { Disclosure } from "../Disclosure";
import { Loading } from "../states/Loading";
import { useTexts, withTexts } from "../texts";

const SqlForm = lazy(async () => ({ default: (await withTexts(import("./SqlForm"), "sql")).SqlForm }));

/** The model as a text for a database; what writes it comes when somebody unfolds this. */
export function ExportSql() {
  const { t } = useTexts();
  return (
    <Disclosure isLazy title={<Body1Strong as="h3">{t("modelPage.sql")}</Body1Strong>}>
      <Suspense fallback={<Loading />}>
        <SqlForm />
      </Suspense>
    </Disclosure>
  );
}
