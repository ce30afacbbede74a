import { formatPercent } from '../../core/format';
import { usePage } from '../../core/page-context';
import { ThingLink } from '../../ui/thing-link';
import { ScrollFrame } from '../../ui/scroll-frame';
import { fraction } from '../coverage/measures';
import { type Option, rankOf, standing } from './options';
import { Shape } from './shape';

/** Every activity with its figures, what the region does not have first: the picture in words. */
export function OptionsTable({ options }: { readonly options: readonly Option[] }) {
  const { t, language } = usePage();
  const words = t.diversification;
  const unknown = <span className="unknown">{t.frame.unknown}</span>;
  const share = (value: number | null) => (value === null ? unknown : formatPercent(value, language));
  return (
    <ScrollFrame label={words.table}>
      <table className="heat plain" data-testid="options">
        <thead>
          <tr>
            <th scope="col">{words.activity}</th>
            <th scope="col">{words.rank}</th>
            <th scope="col" className="words">
              {words.standing}
            </th>
            <th scope="col">{words.density}</th>
            <th scope="col">{words.ubiquity}</th>
            <th scope="col">{words.likelihood}</th>
            <th scope="col">{words.complexity}</th>
            <th scope="col">{words.projects}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <tr key={option.id}>
              <th scope="row">
                <ThingLink thing={option} />
              </th>
              <td>{rankOf(option, options) ?? <span className="muted">&ndash;</span>}</td>
              <td className="words">
                {option.quadrant && (
                  <svg className="mark" viewBox="-11 -11 22 22" aria-hidden="true">
                    <Shape of={option.quadrant} />
                  </svg>
                )}{' '}
                {standing(option, t)}
              </td>
              <td>{share(option.density)}</td>
              <td>{share(option.ubiquity)}</td>
              <td>{option.likelihood === null ? unknown : twoDigits(option.likelihood)}</td>
              <td>{option.complexity === null ? unknown : fraction(option.complexity, null, language)}</td>
              <td>{fraction(option.projects, null, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );

  function twoDigits(value: number): string {
    return new Intl.NumberFormat(language === 'IT' ? 'it-IT' : 'en-GB', {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }).format(value);
  }
}
