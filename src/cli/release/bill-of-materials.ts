import { spawnSync } from 'node:child_process';
import * as z from 'zod/mini';

const component = z.looseObject({ name: z.string(), 'bom-ref': z.string() });
const billShape = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component }),
  components: z.array(component),
});

/**
 * Lists every package of the lockfile in CycloneDX, as npm writes it, less what differs from run to run: serial number, time,
 * npm's own version, and the name of the folder, which npm takes for the project's.
 * @param folder a checkout; only package.json and package-lock.json are read
 */
export function writeBillOfMaterials(folder: string, name: string): string {
  const { stdout, stderr } = spawnSync(
    'npm',
    // Tools of the build are part of it, also where the environment tells npm to leave them out.
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline', '--include=dev'],
    {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (!stdout.startsWith('{')) throw new Error(`npm sbom wrote no bill of materials: ${stderr || stdout}`);
  const { serialNumber: _, ...bill } = billShape.parse(JSON.parse(stdout));
  const { timestamp: _time, tools: _tools, ...metadata } = bill.metadata;
  const project = { ...metadata.component, name };
  return `${JSON.stringify({ ...bill, metadata: { ...metadata, component: project } }, null, 2)}\n`;
}
