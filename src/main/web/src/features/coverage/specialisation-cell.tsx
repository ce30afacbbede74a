import type { Language } from '../../core/language';
import { usePage } from '../../core/page-context';
import { intervalText, type Row, VERDICT_SIGNS } from './measures';

type Props = { readonly row: Row; readonly language: Language };

/** What may be said of the area here against elsewhere: a sign, a word and the interval, never colour alone. */
export function SpecialisationCell({ row, language }: Props) {
  const { t } = usePage();
  const found = row.specialisation;
  if (!row.area)
    return (
      <td>
        <span className="muted">&ndash;</span>
      </td>
    );
  return (
    <td className={`verdict verdict-${(found?.verdict ?? 'none').toLowerCase().replaceAll('_', '-')}`}>
      {found ? (
        <>
          <span aria-hidden="true">{VERDICT_SIGNS[found.verdict]}</span> {t.coverage.verdict[found.verdict]}
          <small>{intervalText(row, t, language)}</small>
        </>
      ) : (
        <span className="muted">{t.coverage.notCompared}</span>
      )}
    </td>
  );
}
