import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import type { Messages } from '../../messages';
import { Choice } from './choice';
import type { CorrectableField } from './correctable-field';

type Props = {
  readonly of: CorrectableField;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Texts longer than this are written on several lines. */
const ONE_LINE = 80;

/** Takes a value of the kind that the field has. */
export function ValueField({ of, label, value, onChange }: Props) {
  const { t } = usePage();
  const options = optionsOf(of, t);
  if (options.length > 0)
    return <Choice label={label} value={value === '' ? null : value} options={options} onChoose={onChange} />;
  const hint = hintOf(of, t);
  const long = value.length > ONE_LINE || of.language !== null;
  return (
    <TextField className="field" value={value} onChange={onChange} isRequired>
      <Label>{label}</Label>
      {long ? <TextArea rows={4} /> : <Input />}
      {hint && (
        <Text slot="description" className="muted">
          {hint}
        </Text>
      )}
      <FieldError />
    </TextField>
  );
}

function optionsOf(of: CorrectableField, t: Messages): readonly { key: string; text: string }[] {
  if (of.type === 'BOOLEAN')
    return [
      { key: 'true', text: t.frame.yes },
      { key: 'false', text: t.frame.no },
    ];
  const words: Record<string, string> = of.field === 'type' ? t.words.type : {};
  return of.allowed.map((key) => ({ key, text: words[key] ?? key }));
}

function hintOf(of: CorrectableField, t: Messages): string | null {
  if (of.type === 'LIST') return t.corrections.listHint;
  return of.example === null ? null : t.corrections.exampleHint(of.example);
}
