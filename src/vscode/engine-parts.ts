export { check } from '../core/check/check.ts';
export { parse } from '../core/parse/parse.ts';
export { defaultProfile } from '../core/profile/builtin.ts';
export { readProfile } from '../core/profile/read-profile.ts';
export { newReport } from '../core/template/new-report.ts';
export { offerWordings } from '../core/template/offer-wording.ts';
export { placeWording } from '../core/template/place-wording.ts';
export { wordingPlace } from '../core/template/wording-place.ts';
