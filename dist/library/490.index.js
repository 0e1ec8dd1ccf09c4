export const id = 490;
export const ids = [490];
export const modules = {

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ isForbiddenAddress),
/* harmony export */   dt: () => (/* binding */ forbiddenAddressCode),
/* harmony export */   pE: () => (/* binding */ createGuardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


/**
 * Addresses where clouds answer with the credentials of the machine, and link-local ones, where nothing
 * that is deployed from here lives. The check is made on the address that is connected to,
 * so that neither a name nor another notation of the address gets around it.
 */
const forbidden = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
forbidden.addSubnet('169.254.0.0', 16, 'ipv4');
forbidden.addAddress('100.100.100.200', 'ipv4');
forbidden.addSubnet('fe80::', 10, 'ipv6');
forbidden.addAddress('fd00:ec2::254', 'ipv6');
// NAT64 of 169.254.0.0/16.
forbidden.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6');
/** True for an IP address, in any notation that `new URL` leaves, that must not be connected to. */
function isForbiddenAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(bare);
    return family !== 0 && forbidden.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
/** Error code of a connection that was refused by its address. */
const forbiddenAddressCode = 'EFORBIDDENADDRESS';
/** A lookup for sockets that fails when any address of the name is forbidden. */
function createGuardedLookup(resolveAll = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        resolveAll(hostname, { ...options, all: true }, (error, addresses) => {
            const bad = error === null ? addresses.find(({ address }) => isForbiddenAddress(address)) : undefined;
            const first = addresses?.[0];
            if (bad !== undefined) {
                callback(Object.assign(new Error(`${hostname} resolves to ${bad.address}`), { code: forbiddenAddressCode }), '', 0);
            }
            else if (error !== null || first === undefined) {
                callback(error ?? Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' }), '', 0);
            }
            else if (options.all === true) {
                callback(null, addresses);
            }
            else {
                callback(null, first.address, first.family);
            }
        });
    };
}


/***/ })

};
