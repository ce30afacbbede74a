import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { usePage } from '../../core/page-context';
import { Icon } from '../../ui/icon';

export type ExportForm = 'png' | 'things' | 'links' | 'gexf';

/** Takes what is on screen away: as a picture, as tables for a spreadsheet, or as a graph for Gephi. */
export function ExportMenu({
  picture,
  onExport,
}: {
  readonly picture: boolean;
  readonly onExport: (form: ExportForm) => void;
}) {
  const { t } = usePage();
  return (
    <MenuTrigger>
      <Button className="tool">
        <Icon name="export" />
        {t.explore.export}
      </Button>
      <Popover className="popover">
        <Menu onAction={(key) => onExport(key as ExportForm)} disabledKeys={picture ? [] : ['png']}>
          <MenuItem id="png">{t.explore.exportPng}</MenuItem>
          <MenuItem id="things">{t.explore.exportThings}</MenuItem>
          <MenuItem id="links">{t.explore.exportLinks}</MenuItem>
          <MenuItem id="gexf">{t.explore.exportGexf}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
