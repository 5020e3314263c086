/** Before each test file: sentences of every subject are at hand. What the add-in fetches when is tested on the bundle. */
import { languages } from "../src/model";
import { allSubjects, loadTexts } from "../src/texts/translate";

await Promise.all(languages.map((language) => loadTexts(language, ...allSubjects)));
