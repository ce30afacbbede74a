import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { usePage } from '../../core/page-context';

/** The need in one's own words; asked with Enter or the button. */
export function NeedField({
  need,
  onNeed,
}: {
  readonly need: string;
  readonly onNeed: (need: string) => void;
}) {
  const { t } = usePage();
  const [written, setWritten] = useState(need);
  return (
    <Form
      className="need-form"
      onSubmit={(event) => {
        event.preventDefault();
        onNeed(written.trim());
      }}
    >
      <TextField className="field" value={written} onChange={setWritten} maxLength={2000}>
        <Label>{t.partners.need}</Label>
        <Input placeholder={t.partners.needHint} />
      </TextField>
      <Button type="submit">{t.partners.ask}</Button>
    </Form>
  );
}
