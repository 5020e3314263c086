import { Field, Input, Textarea } from "@fluentui/react-components";

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly onText: (text: string) => void;
}

/** A text that a person types. */
export const TextField = ({ label, hint, text, isLong = false, onText }: TextFieldProps) => (
  <Field label={label} {...(hint !== undefined && { hint })}>
    {isLong ? (
      <Textarea value={text} onChange={(_, { value }) => onText(value)} />
    ) : (
      <Input value={text} onChange={(_, { value }) => onText(value)} />
    )}
  </Field>
);
