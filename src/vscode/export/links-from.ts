import type * as vscode from 'vscode';
import { pathTo } from '../../core/meeting/path-to.ts';
import type { Paper } from '../../core/parse/paper.ts';
import type { FileLink } from '../../core/render/markdown/relink.ts';
import { resolvePath } from '../files/workspace-path.ts';

/**
 * Links to files as they lead from where a page is kept; those that lead out of the workspace folder lead nowhere.
 *
 * @param addresses where the papers on the page are
 * @param target    the page's own file
 */
export function linksFrom(addresses: ReadonlyMap<Paper, vscode.Uri>, target: vscode.Uri): FileLink {
  return (path, paper) => {
    const home = paper && addresses.get(paper);
    const file = home && resolvePath(home, path);
    if (file?.scheme !== target.scheme || file.authority !== target.authority) return undefined;
    return pathTo(target.path, file.path).split('/').map(encodeURIComponent).join('/');
  };
}
