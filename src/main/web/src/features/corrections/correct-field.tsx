import { useState } from 'react';
import { usePage } from '../../core/page-context';
import { useQuestion } from '../../core/use-question';
import { CorrectableFieldsDocument } from '../../generated/graphql';
import { Answered } from '../../ui/asked';
import { Choice } from './choice';
import { labelOf } from './correctable-field';
import { CorrectionForm } from './correction-form';

type Props = { readonly id: string; readonly field: string; readonly label: string };

/** Corrects one field of a thing; a field in two languages has a form for each. Nothing where it cannot be corrected. */
export function CorrectField({ id, field, label }: Props) {
  const { t } = usePage();
  const asked = useQuestion(CorrectableFieldsDocument, { id });
  const inLanguage = (text: string, language: string | null) =>
    language === null ? text : `${text} (${language})`;
  return (
    <Answered asked={asked} skeleton={1}>
      {({ correctableFields }) =>
        correctableFields
          .filter((one) => one.field === field)
          .map((one) => (
            <details className="correction" key={labelOf(one)}>
              <summary>{inLanguage(t.corrections.correct, one.language)}</summary>
              <CorrectionForm id={id} of={one} label={inLanguage(label, one.language)} />
            </details>
          ))
      }
    </Answered>
  );
}

/** Corrects a field that is chosen from all that the thing has. */
export function CorrectAnyField({ id }: { readonly id: string }) {
  const { t } = usePage();
  const asked = useQuestion(CorrectableFieldsDocument, { id });
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Answered asked={asked} skeleton={1}>
      {({ correctableFields }) => {
        const field = correctableFields.find((one) => labelOf(one) === chosen);
        return (
          <details className="correction">
            <summary>{t.corrections.correctAny}</summary>
            <Choice
              label={t.corrections.chooseField}
              value={chosen}
              options={correctableFields.map((one) => ({ key: labelOf(one), text: labelOf(one) }))}
              onChoose={setChosen}
            />
            {field && <CorrectionForm key={chosen} id={id} of={field} label={labelOf(field)} />}
          </details>
        );
      }}
    </Answered>
  );
}
