import { Input, Label, TextField } from 'react-aria-components';
import { readYear } from '../core/connection';

type Props = {
  readonly label: string;
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
};

/** A year that may stay empty; taken when one leaves the field or presses Enter. */
export function YearField({ label, year, onYear }: Props) {
  const settle = (text: string) => {
    const next = readYear(text);
    if (next !== year) onYear(next);
  };
  return (
    <TextField key={year} className="field" defaultValue={year?.toString() ?? ''} inputMode="numeric">
      <Label>{label}</Label>
      <Input
        size={4}
        maxLength={4}
        onBlur={(event) => settle(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && settle(event.currentTarget.value)}
      />
    </TextField>
  );
}
