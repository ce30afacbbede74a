import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { download, fileName } from '../../core/download';
import { usePage } from '../../core/page-context';
import { Icon } from '../../ui/icon';
import { coverageCsv } from './coverage-csv';
import { asPng, coveragePicture } from './coverage-picture';
import type { Table } from './measures';

type Props = { readonly table: Table; readonly other: Table | null; readonly title: string };

/** Takes the table away: for a spreadsheet, as a picture, or on paper. */
export function CoverageExport({ table, other, title }: Props) {
  const { t, language } = usePage();
  const subject = `${t.coverage.screen} ${table.region.name} ${table.from ?? ''} ${table.to ?? ''}`;
  const save = async (form: string) => {
    const picture = () => coveragePicture(table, title, t, language);
    const name = fileName(subject, form);
    if (form === 'csv') download(name, new Blob([coverageCsv(table, other, t)], { type: 'text/csv' }));
    if (form === 'svg') download(name, new Blob([picture()], { type: 'image/svg+xml' }));
    if (form === 'png') download(name, await asPng(picture()));
  };
  return (
    <div className="toolbar">
      <MenuTrigger>
        <Button className="tool">
          <Icon name="export" />
          {t.coverage.export}
        </Button>
        <Popover className="popover">
          <Menu onAction={(key) => void save(String(key))}>
            <MenuItem id="csv">{t.coverage.exportCsv}</MenuItem>
            <MenuItem id="svg">{t.coverage.exportSvg}</MenuItem>
            <MenuItem id="png">{t.coverage.exportPng}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button className="tool" onPress={() => print()}>
        <Icon name="profile" />
        {t.coverage.print}
      </Button>
    </div>
  );
}
