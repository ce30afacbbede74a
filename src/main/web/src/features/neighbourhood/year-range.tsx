import { useEffect, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { usePage } from '../../core/page-context';

type Years = readonly [from: number, to: number];

type Props = {
  readonly span: Years | null;
  readonly years: Years | null;
  readonly onYears: (years: Years | null) => void;
};

/** Narrows what is shown to things active within a range of years; the whole range means no filter. */
export function YearRange({ span, years, onYears }: Props) {
  const { t } = usePage();
  const [first, last] = span ?? [0, 0];
  const [range, setRange] = useState<number[]>([...(years ?? [first, last])]);
  const key = `${first} ${last} ${years?.join(' ') ?? ''}`;
  useEffect(() => {
    setRange([...(years ?? [first, last])]);
    // The key stands for the three of them.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  if (!span || first === last) return null;
  const settle = (value: number[]) => {
    const [from = first, to = last] = value;
    onYears(from <= first && to >= last ? null : [from, to]);
  };
  return (
    <Slider
      className="years"
      value={range}
      minValue={first}
      maxValue={last}
      step={1}
      formatOptions={{ useGrouping: false }}
      onChange={setRange}
      onChangeEnd={settle}
    >
      <Label>{t.explore.years}</Label>
      <SliderOutput className="tabular">{range.join('\u2013')}</SliderOutput>
      <SliderTrack className="track">
        {[t.explore.yearsFrom, t.explore.yearsTo].map((end, thumb) => (
          <SliderThumb key={end} index={thumb} aria-label={end} className="thumb" />
        ))}
      </SliderTrack>
      <p className="hint">{t.explore.yearsHint}</p>
    </Slider>
  );
}
