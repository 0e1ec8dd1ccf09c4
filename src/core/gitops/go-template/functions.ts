import type { GoFunction } from './arguments.js';
import { builtins } from './builtins.js';
import { dataFunctions } from './sprig-data.js';
import { textFunctions } from './sprig-text.js';
import { needsServer, wrong } from './values.js';

const known: ReadonlyMap<string, GoFunction> = new Map([...Object.entries(builtins), ...Object.entries(textFunctions), ...Object.entries(dataFunctions)]);

/**
 * What sprig has and this has not (http://masterminds.github.io/sprig/): clocks, chance, keys, hashes, paths, semantic versions, and
 * what is rarely asked for. `env`, `expandenv` and `getHostByName` are none: Argo CD takes them out.
 */
const onlyOnServer = new Set(`abbrev abbrevboth add1f addf adler32sum ago b32dec b32enc b64dec b64enc base bcrypt biggest buildCustomCert call camelcase ceil chunk
clean date dateInZone dateModify date_in_zone date_modify decryptAES deepCopy deepEqual derivePassword dir divf duration durationRound encryptAES ext
floor genCA genCAWithKey genPrivateKey genSelfSignedCert genSelfSignedCertWithKey genSignedCert genSignedCertWithKey hello html htmlDate htmlDateInZone htpasswd initials
isAbs js kebabcase maxf merge mergeOverwrite minf mulf mustAppend mustChunk mustCompact mustDateModify mustDeepCopy mustFirst mustHas
mustInitial mustLast mustMerge mustMergeOverwrite mustPrepend mustPush mustRegexFind mustRegexFindAll mustRegexMatch mustRegexReplaceAll mustRegexReplaceAllLiteral
mustRegexSplit mustRest mustReverse mustSlice mustToDate mustToPrettyJson mustUniq mustWithout must_date_modify now osBase osClean osDir osExt osIsAbs
plural randAlpha randAlphaNum randAscii randBytes randInt randNumeric regexFindAll regexQuoteMeta regexSplit round semver semverCompare seq set sha1sum
sha256sum sha512sum shuffle slugify snakecase subf swapcase toDate toDecimal toPrettyJson trimall typeIs typeIsLike typeOf unixEpoch unset urlJoin urlParse urlquery
uuidv4 values wrap wrapWith`.split(/\s+/));

/** The function of a name. Throws TemplateFailure for one that is not known, or not known here. */
export function findFunction(name: string): GoFunction {
  const found = known.get(name);
  if (found !== undefined) return found;
  return onlyOnServer.has(name) ? needsServer(`the function \`${name}\` is not evaluated here`) : wrong(`function ${JSON.stringify(name)} not defined`);
}
