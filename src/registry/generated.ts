// @ts-nocheck
// Made from seed/schema/registry.schema.json by scripts/generate-validator.mjs: do not edit.
import func2_ from 'ajv/dist/runtime/ucs2length.js';
import func0_ from 'ajv/dist/runtime/equal.js';
import formats0_ from 'ajv-formats/dist/formats.js';
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://recalling.dev/schema/registry.schema.json","title":"A file of the registry","description":"What is known beyond any one document: entities with their names, aliases, links and sources (bodies, events, instruments, initiatives, places), or curated notes.","type":"object","required":["format"],"minProperties":2,"additionalProperties":false,"properties":{"format":{"const":"recalling-registry/1"},"entries":{"type":"array","items":{"$ref":"#/$defs/entry"}},"notes":{"type":"array","items":{"$ref":"#/$defs/note"}}},"$defs":{"id":{"type":"string","minLength":2,"description":"Canonical symbol, or a slug of lower-case words, digits, dots and hyphens between slashes."},"names":{"type":"object","propertyNames":{"pattern":"^[a-z]{2,3}$"},"additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}}},"text":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z]{2,3}$"},"additionalProperties":{"type":"string","minLength":1}},"date":{"type":"string","pattern":"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$","description":"ISO 8601: a day, a month or a year."},"facts":{"description":"Scalar facts to filter by.","type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"array","items":{"type":"string"}}]}},"source":{"type":"string","minLength":3,"description":"A symbol with its paragraph, or the address of an official page."},"link":{"type":"object","required":["type","to"],"additionalProperties":false,"properties":{"type":{"enum":["CONTAINS","PART_OF","ISSUED_BY","ADOPTED_BY","SUBMITTED_BY","HELD_BY","HELD_AT","ORGANIZED_BY","SUBSIDIARY_OF","MEMBER_OF","OUTCOME_OF","ENDORSED_BY","CONTAINED_IN","ANNEXED_TO","DRAFT_OF","REVISES","REPLACES","WITHDRAWN_FOR","RECORDS","ESTABLISHED_BY","EXTENDED_BY","REQUESTED_BY","BASED_ON","CORRECTS","ADDS_TO","SAME_AS","LOCATED_IN","FOLLOWS","LAUNCHED_AT","LAUNCHED_BY","CHAIRED_BY","PREPARED_BY","SPONSORED_BY","FAVOURED_BY","OPPOSED_BY","ABSTAINED_BY","ABOUT","RECOMMENDED_BY","RECORDED_IN"]},"to":{"$ref":"#/$defs/id"},"date":{"$ref":"#/$defs/date"},"source":{"$ref":"#/$defs/source"}}},"note":{"type":"object","required":["target","note","source"],"additionalProperties":false,"properties":{"target":{"type":"string","minLength":2,"description":"An entity, or a provision: the document's symbol, '#' and the paragraph's label."},"note":{"$ref":"#/$defs/text"},"source":{"$ref":"#/$defs/source"}}},"entry":{"type":"object","required":["id","label","kind","names","source"],"additionalProperties":false,"properties":{"id":{"description":"Canonical symbol, or a slug of lower-case words, digits, dots and hyphens between slashes.","type":"string","minLength":2,"pattern":"^([a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*|[A-Z][^ ]*/.+)$"},"label":{"enum":["Instrument","Body","Event","Initiative","Place","State","Subject"]},"kind":{"enum":["ADDENDUM","AGENDA","CAMPAIGN","CHARTER","CITY","COMMISSION","CONFERENCE","CONFERENCE_PAPER","CORRIGENDUM","COUNTRY","DECISION","DECLARATION","DOCUMENT","DRAFT_DECISION","DRAFT_RESOLUTION","FORUM_MEETING","FORUM_SERIES","FUND_OR_PROGRAMME","GOAL","GOALS","GROUP_OF_STATES","HIGH_LEVEL_MEETING","LETTER","MECHANISM","MEMBER_STATE","NOTE","OBSERVANCE","OBSERVER","OFFICE","ORGANIZATION","OUTCOME_DOCUMENT","PARTNERSHIP","PLAN_OF_ACTION","PRINCIPAL_ORGAN","PROCESS","PROGRAMME","PUBLICATION","REGION","REGIONAL_COMMISSION","REPORT","RESOLUTION","SESSION","SPECIALIZED_AGENCY","STATEMENT","SUBSIDIARY_ORGAN","SUMMARY_RECORD","SUMMIT","SUMMIT_PHASE","THESAURUS_TERM","TREATY","UNKNOWN","VERBATIM_RECORD","WORKING_GROUP"]},"names":{"$ref":"#/$defs/names"},"aliases":{"$ref":"#/$defs/names"},"shortForms":{"type":"array","minItems":1,"items":{"type":"object","required":["names"],"additionalProperties":false,"properties":{"names":{"$ref":"#/$defs/names"},"within":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/id"}},"issuedBy":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/id"}},"numbered":{"const":true}}}},"units":{"description":"What its parts are called, where a language calls them otherwise: {\"article\": \"rule\"}.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z]+$"},"additionalProperties":{"type":"string","minLength":1}},"symbols":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":3}},"date":{"$ref":"#/$defs/date"},"dateEnd":{"$ref":"#/$defs/date"},"url":{"type":"string","format":"uri"},"facts":{"$ref":"#/$defs/facts"},"note":{"$ref":"#/$defs/text"},"links":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/link"}},"source":{"$ref":"#/$defs/source"}}}}};
const schema32 = {"type":"object","required":["id","label","kind","names","source"],"additionalProperties":false,"properties":{"id":{"description":"Canonical symbol, or a slug of lower-case words, digits, dots and hyphens between slashes.","type":"string","minLength":2,"pattern":"^([a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*|[A-Z][^ ]*/.+)$"},"label":{"enum":["Instrument","Body","Event","Initiative","Place","State","Subject"]},"kind":{"enum":["ADDENDUM","AGENDA","CAMPAIGN","CHARTER","CITY","COMMISSION","CONFERENCE","CONFERENCE_PAPER","CORRIGENDUM","COUNTRY","DECISION","DECLARATION","DOCUMENT","DRAFT_DECISION","DRAFT_RESOLUTION","FORUM_MEETING","FORUM_SERIES","FUND_OR_PROGRAMME","GOAL","GOALS","GROUP_OF_STATES","HIGH_LEVEL_MEETING","LETTER","MECHANISM","MEMBER_STATE","NOTE","OBSERVANCE","OBSERVER","OFFICE","ORGANIZATION","OUTCOME_DOCUMENT","PARTNERSHIP","PLAN_OF_ACTION","PRINCIPAL_ORGAN","PROCESS","PROGRAMME","PUBLICATION","REGION","REGIONAL_COMMISSION","REPORT","RESOLUTION","SESSION","SPECIALIZED_AGENCY","STATEMENT","SUBSIDIARY_ORGAN","SUMMARY_RECORD","SUMMIT","SUMMIT_PHASE","THESAURUS_TERM","TREATY","UNKNOWN","VERBATIM_RECORD","WORKING_GROUP"]},"names":{"$ref":"#/$defs/names"},"aliases":{"$ref":"#/$defs/names"},"shortForms":{"type":"array","minItems":1,"items":{"type":"object","required":["names"],"additionalProperties":false,"properties":{"names":{"$ref":"#/$defs/names"},"within":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/id"}},"issuedBy":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/id"}},"numbered":{"const":true}}}},"units":{"description":"What its parts are called, where a language calls them otherwise: {\"article\": \"rule\"}.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z]+$"},"additionalProperties":{"type":"string","minLength":1}},"symbols":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":3}},"date":{"$ref":"#/$defs/date"},"dateEnd":{"$ref":"#/$defs/date"},"url":{"type":"string","format":"uri"},"facts":{"$ref":"#/$defs/facts"},"note":{"$ref":"#/$defs/text"},"links":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/link"}},"source":{"$ref":"#/$defs/source"}}};
const schema33 = {"type":"object","propertyNames":{"pattern":"^[a-z]{2,3}$"},"additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}}};
const schema36 = {"type":"string","minLength":2,"description":"Canonical symbol, or a slug of lower-case words, digits, dots and hyphens between slashes."};
const schema38 = {"type":"string","pattern":"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$","description":"ISO 8601: a day, a month or a year."};
const schema40 = {"description":"Scalar facts to filter by.","type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9]*$"},"additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"array","items":{"type":"string"}}]}};
const schema41 = {"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z]{2,3}$"},"additionalProperties":{"type":"string","minLength":1}};
const schema45 = {"type":"string","minLength":3,"description":"A symbol with its paragraph, or the address of an official page."};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2_.default;
const func0 = func0_.default;
const pattern4 = new RegExp("^([a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*|[A-Z][^ ]*/.+)$", "u");
const pattern5 = new RegExp("^[a-z]{2,3}$", "u");
const pattern8 = new RegExp("^[a-z]+$", "u");
const pattern9 = new RegExp("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$", "u");
const pattern11 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const formats0 = formats0_.fullFormats.uri;
const schema42 = {"type":"object","required":["type","to"],"additionalProperties":false,"properties":{"type":{"enum":["CONTAINS","PART_OF","ISSUED_BY","ADOPTED_BY","SUBMITTED_BY","HELD_BY","HELD_AT","ORGANIZED_BY","SUBSIDIARY_OF","MEMBER_OF","OUTCOME_OF","ENDORSED_BY","CONTAINED_IN","ANNEXED_TO","DRAFT_OF","REVISES","REPLACES","WITHDRAWN_FOR","RECORDS","ESTABLISHED_BY","EXTENDED_BY","REQUESTED_BY","BASED_ON","CORRECTS","ADDS_TO","SAME_AS","LOCATED_IN","FOLLOWS","LAUNCHED_AT","LAUNCHED_BY","CHAIRED_BY","PREPARED_BY","SPONSORED_BY","FAVOURED_BY","OPPOSED_BY","ABSTAINED_BY","ABOUT","RECOMMENDED_BY","RECORDED_IN"]},"to":{"$ref":"#/$defs/id"},"date":{"$ref":"#/$defs/date"},"source":{"$ref":"#/$defs/source"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "to")) || (key0 === "date")) || (key0 === "source"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((((((((((((((((((((((((((((((((((((((data0 === "CONTAINS") || (data0 === "PART_OF")) || (data0 === "ISSUED_BY")) || (data0 === "ADOPTED_BY")) || (data0 === "SUBMITTED_BY")) || (data0 === "HELD_BY")) || (data0 === "HELD_AT")) || (data0 === "ORGANIZED_BY")) || (data0 === "SUBSIDIARY_OF")) || (data0 === "MEMBER_OF")) || (data0 === "OUTCOME_OF")) || (data0 === "ENDORSED_BY")) || (data0 === "CONTAINED_IN")) || (data0 === "ANNEXED_TO")) || (data0 === "DRAFT_OF")) || (data0 === "REVISES")) || (data0 === "REPLACES")) || (data0 === "WITHDRAWN_FOR")) || (data0 === "RECORDS")) || (data0 === "ESTABLISHED_BY")) || (data0 === "EXTENDED_BY")) || (data0 === "REQUESTED_BY")) || (data0 === "BASED_ON")) || (data0 === "CORRECTS")) || (data0 === "ADDS_TO")) || (data0 === "SAME_AS")) || (data0 === "LOCATED_IN")) || (data0 === "FOLLOWS")) || (data0 === "LAUNCHED_AT")) || (data0 === "LAUNCHED_BY")) || (data0 === "CHAIRED_BY")) || (data0 === "PREPARED_BY")) || (data0 === "SPONSORED_BY")) || (data0 === "FAVOURED_BY")) || (data0 === "OPPOSED_BY")) || (data0 === "ABSTAINED_BY")) || (data0 === "ABOUT")) || (data0 === "RECOMMENDED_BY")) || (data0 === "RECORDED_IN"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(func2(data1) < 2){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.date !== undefined){
let data2 = data.date;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err6 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},message:"must match pattern \""+"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(func2(data3) < 3){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.names === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.source === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 2){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*|[A-Z][^ ]*/.+)$"},message:"must match pattern \""+"^([a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*|[A-Z][^ ]*/.+)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(!(((((((data1 === "Instrument") || (data1 === "Body")) || (data1 === "Event")) || (data1 === "Initiative")) || (data1 === "Place")) || (data1 === "State")) || (data1 === "Subject"))){
const err9 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/enum",keyword:"enum",params:{allowedValues: schema32.properties.label.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((data2 === "ADDENDUM") || (data2 === "AGENDA")) || (data2 === "CAMPAIGN")) || (data2 === "CHARTER")) || (data2 === "CITY")) || (data2 === "COMMISSION")) || (data2 === "CONFERENCE")) || (data2 === "CONFERENCE_PAPER")) || (data2 === "CORRIGENDUM")) || (data2 === "COUNTRY")) || (data2 === "DECISION")) || (data2 === "DECLARATION")) || (data2 === "DOCUMENT")) || (data2 === "DRAFT_DECISION")) || (data2 === "DRAFT_RESOLUTION")) || (data2 === "FORUM_MEETING")) || (data2 === "FORUM_SERIES")) || (data2 === "FUND_OR_PROGRAMME")) || (data2 === "GOAL")) || (data2 === "GOALS")) || (data2 === "GROUP_OF_STATES")) || (data2 === "HIGH_LEVEL_MEETING")) || (data2 === "LETTER")) || (data2 === "MECHANISM")) || (data2 === "MEMBER_STATE")) || (data2 === "NOTE")) || (data2 === "OBSERVANCE")) || (data2 === "OBSERVER")) || (data2 === "OFFICE")) || (data2 === "ORGANIZATION")) || (data2 === "OUTCOME_DOCUMENT")) || (data2 === "PARTNERSHIP")) || (data2 === "PLAN_OF_ACTION")) || (data2 === "PRINCIPAL_ORGAN")) || (data2 === "PROCESS")) || (data2 === "PROGRAMME")) || (data2 === "PUBLICATION")) || (data2 === "REGION")) || (data2 === "REGIONAL_COMMISSION")) || (data2 === "REPORT")) || (data2 === "RESOLUTION")) || (data2 === "SESSION")) || (data2 === "SPECIALIZED_AGENCY")) || (data2 === "STATEMENT")) || (data2 === "SUBSIDIARY_ORGAN")) || (data2 === "SUMMARY_RECORD")) || (data2 === "SUMMIT")) || (data2 === "SUMMIT_PHASE")) || (data2 === "THESAURUS_TERM")) || (data2 === "TREATY")) || (data2 === "UNKNOWN")) || (data2 === "VERBATIM_RECORD")) || (data2 === "WORKING_GROUP"))){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.names !== undefined){
let data3 = data.names;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs9 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err11 = {instancePath:instancePath+"/names",schemaPath:"#/$defs/names/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"},message:"must match pattern \""+"^[a-z]{2,3}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
const err12 = {instancePath:instancePath+"/names",schemaPath:"#/$defs/names/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(Array.isArray(data4)){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/names/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err14 = {instancePath:instancePath+"/names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/names/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/names/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err16 = {instancePath:instancePath+"/names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/names/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err17 = {instancePath:instancePath+"/names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/names/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/names",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.aliases !== undefined){
let data6 = data.aliases;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
const _errs18 = errors;
if(typeof key3 === "string"){
if(!pattern5.test(key3)){
const err19 = {instancePath:instancePath+"/aliases",schemaPath:"#/$defs/names/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"},message:"must match pattern \""+"^[a-z]{2,3}$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid8 = _errs18 === errors;
if(!valid8){
const err20 = {instancePath:instancePath+"/aliases",schemaPath:"#/$defs/names/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key4 in data6){
let data7 = data6[key4];
if(Array.isArray(data7)){
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/aliases/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/names/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err22 = {instancePath:instancePath+"/aliases/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/names/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/aliases/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/names/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err24 = {instancePath:instancePath+"/aliases/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/names/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err25 = {instancePath:instancePath+"/aliases/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/names/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/aliases",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.shortForms !== undefined){
let data9 = data.shortForms;
if(Array.isArray(data9)){
if(data9.length < 1){
const err27 = {instancePath:instancePath+"/shortForms",schemaPath:"#/properties/shortForms/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.names === undefined){
const err28 = {instancePath:instancePath+"/shortForms/" + i4,schemaPath:"#/properties/shortForms/items/required",keyword:"required",params:{missingProperty: "names"},message:"must have required property '"+"names"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key5 in data10){
if(!((((key5 === "names") || (key5 === "within")) || (key5 === "issuedBy")) || (key5 === "numbered"))){
const err29 = {instancePath:instancePath+"/shortForms/" + i4,schemaPath:"#/properties/shortForms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.names !== undefined){
let data11 = data10.names;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key6 in data11){
const _errs32 = errors;
if(typeof key6 === "string"){
if(!pattern5.test(key6)){
const err30 = {instancePath:instancePath+"/shortForms/" + i4+"/names",schemaPath:"#/$defs/names/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"},message:"must match pattern \""+"^[a-z]{2,3}$"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid17 = _errs32 === errors;
if(!valid17){
const err31 = {instancePath:instancePath+"/shortForms/" + i4+"/names",schemaPath:"#/$defs/names/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key7 in data11){
let data12 = data11[key7];
if(Array.isArray(data12)){
if(data12.length < 1){
const err32 = {instancePath:instancePath+"/shortForms/" + i4+"/names/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/names/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len3 = data12.length;
for(let i5=0; i5<len3; i5++){
let data13 = data12[i5];
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err33 = {instancePath:instancePath+"/shortForms/" + i4+"/names/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/$defs/names/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/shortForms/" + i4+"/names/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/$defs/names/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i6 = data12.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data12[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err35 = {instancePath:instancePath+"/shortForms/" + i4+"/names/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/names/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
const err36 = {instancePath:instancePath+"/shortForms/" + i4+"/names/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/names/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/shortForms/" + i4+"/names",schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.within !== undefined){
let data14 = data10.within;
if(Array.isArray(data14)){
if(data14.length < 1){
const err38 = {instancePath:instancePath+"/shortForms/" + i4+"/within",schemaPath:"#/properties/shortForms/items/properties/within/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len4 = data14.length;
for(let i7=0; i7<len4; i7++){
let data15 = data14[i7];
if(typeof data15 === "string"){
if(func2(data15) < 2){
const err39 = {instancePath:instancePath+"/shortForms/" + i4+"/within/" + i7,schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/shortForms/" + i4+"/within/" + i7,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let i8 = data14.length;
let j3;
if(i8 > 1){
outer0:
for(;i8--;){
for(j3 = i8; j3--;){
if(func0(data14[i8], data14[j3])){
const err41 = {instancePath:instancePath+"/shortForms/" + i4+"/within",schemaPath:"#/properties/shortForms/items/properties/within/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/shortForms/" + i4+"/within",schemaPath:"#/properties/shortForms/items/properties/within/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data10.issuedBy !== undefined){
let data16 = data10.issuedBy;
if(Array.isArray(data16)){
if(data16.length < 1){
const err43 = {instancePath:instancePath+"/shortForms/" + i4+"/issuedBy",schemaPath:"#/properties/shortForms/items/properties/issuedBy/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len5 = data16.length;
for(let i9=0; i9<len5; i9++){
let data17 = data16[i9];
if(typeof data17 === "string"){
if(func2(data17) < 2){
const err44 = {instancePath:instancePath+"/shortForms/" + i4+"/issuedBy/" + i9,schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/shortForms/" + i4+"/issuedBy/" + i9,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
let i10 = data16.length;
let j4;
if(i10 > 1){
outer1:
for(;i10--;){
for(j4 = i10; j4--;){
if(func0(data16[i10], data16[j4])){
const err46 = {instancePath:instancePath+"/shortForms/" + i4+"/issuedBy",schemaPath:"#/properties/shortForms/items/properties/issuedBy/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/shortForms/" + i4+"/issuedBy",schemaPath:"#/properties/shortForms/items/properties/issuedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data10.numbered !== undefined){
if(true !== data10.numbered){
const err48 = {instancePath:instancePath+"/shortForms/" + i4+"/numbered",schemaPath:"#/properties/shortForms/items/properties/numbered/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/shortForms/" + i4,schemaPath:"#/properties/shortForms/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/shortForms",schemaPath:"#/properties/shortForms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.units !== undefined){
let data19 = data.units;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
const err51 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key8 in data19){
const _errs51 = errors;
if(typeof key8 === "string"){
if(!pattern8.test(key8)){
const err52 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]+$"},message:"must match pattern \""+"^[a-z]+$"+"\"",propertyName:key8};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var valid30 = _errs51 === errors;
if(!valid30){
const err53 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
for(const key9 in data19){
let data20 = data19[key9];
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err54 = {instancePath:instancePath+"/units/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/units/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/units/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/units/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.symbols !== undefined){
let data21 = data.symbols;
if(Array.isArray(data21)){
if(data21.length < 1){
const err57 = {instancePath:instancePath+"/symbols",schemaPath:"#/properties/symbols/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len6 = data21.length;
for(let i11=0; i11<len6; i11++){
let data22 = data21[i11];
if(typeof data22 === "string"){
if(func2(data22) < 3){
const err58 = {instancePath:instancePath+"/symbols/" + i11,schemaPath:"#/properties/symbols/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/symbols/" + i11,schemaPath:"#/properties/symbols/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
let i12 = data21.length;
let j5;
if(i12 > 1){
const indices3 = {};
for(;i12--;){
let item3 = data21[i12];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j5 = indices3[item3];
const err60 = {instancePath:instancePath+"/symbols",schemaPath:"#/properties/symbols/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i12+" are identical)"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break;
}
indices3[item3] = i12;
}
}
}
else {
const err61 = {instancePath:instancePath+"/symbols",schemaPath:"#/properties/symbols/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.date !== undefined){
let data23 = data.date;
if(typeof data23 === "string"){
if(!pattern9.test(data23)){
const err62 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},message:"must match pattern \""+"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.dateEnd !== undefined){
let data24 = data.dateEnd;
if(typeof data24 === "string"){
if(!pattern9.test(data24)){
const err64 = {instancePath:instancePath+"/dateEnd",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"},message:"must match pattern \""+"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/dateEnd",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.url !== undefined){
let data25 = data.url;
if(typeof data25 === "string"){
if(!(formats0(data25))){
const err66 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.facts !== undefined){
let data26 = data.facts;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key10 in data26){
const _errs70 = errors;
if(typeof key10 === "string"){
if(!pattern11.test(key10)){
const err68 = {instancePath:instancePath+"/facts",schemaPath:"#/$defs/facts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9]*$"+"\"",propertyName:key10};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var valid38 = _errs70 === errors;
if(!valid38){
const err69 = {instancePath:instancePath+"/facts",schemaPath:"#/$defs/facts/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
for(const key11 in data26){
let data27 = data26[key11];
const _errs73 = errors;
let valid40 = false;
const _errs74 = errors;
if(typeof data27 !== "string"){
const err70 = {instancePath:instancePath+"/facts/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/facts/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid0 = _errs74 === errors;
valid40 = valid40 || _valid0;
const _errs76 = errors;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err71 = {instancePath:instancePath+"/facts/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/facts/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid0 = _errs76 === errors;
valid40 = valid40 || _valid0;
const _errs78 = errors;
if(Array.isArray(data27)){
const len7 = data27.length;
for(let i13=0; i13<len7; i13++){
if(typeof data27[i13] !== "string"){
const err72 = {instancePath:instancePath+"/facts/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/$defs/facts/additionalProperties/anyOf/2/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/facts/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/facts/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid0 = _errs78 === errors;
valid40 = valid40 || _valid0;
if(!valid40){
const err74 = {instancePath:instancePath+"/facts/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/facts/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/facts",schemaPath:"#/$defs/facts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.note !== undefined){
let data29 = data.note;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(Object.keys(data29).length < 1){
const err76 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key12 in data29){
const _errs85 = errors;
if(typeof key12 === "string"){
if(!pattern5.test(key12)){
const err77 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"},message:"must match pattern \""+"^[a-z]{2,3}$"+"\"",propertyName:key12};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var valid44 = _errs85 === errors;
if(!valid44){
const err78 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
for(const key13 in data29){
let data30 = data29[key13];
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err79 = {instancePath:instancePath+"/note/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/note/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.links !== undefined){
let data31 = data.links;
if(Array.isArray(data31)){
if(data31.length < 1){
const err82 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len8 = data31.length;
for(let i14=0; i14<len8; i14++){
if(!(validate22(data31[i14], {instancePath:instancePath+"/links/" + i14,parentData:data31,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err83 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.source !== undefined){
let data33 = data.source;
if(typeof data33 === "string"){
if(func2(data33) < 3){
const err84 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","required":["target","note","source"],"additionalProperties":false,"properties":{"target":{"type":"string","minLength":2,"description":"An entity, or a provision: the document's symbol, '#' and the paragraph's label."},"note":{"$ref":"#/$defs/text"},"source":{"$ref":"#/$defs/source"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.note === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "target") || (key0 === "note")) || (key0 === "source"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(func2(data0) < 2){
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err6 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err7 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"},message:"must match pattern \""+"^[a-z]{2,3}$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
const err8 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/note/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/note/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/text/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(func2(data3) < 3){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://recalling.dev/schema/registry.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 2){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 2},message:"must NOT have fewer than 2 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.format === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "format") || (key0 === "entries")) || (key0 === "notes"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.format !== undefined){
if("recalling-registry/1" !== data.format){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "recalling-registry/1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.entries !== undefined){
let data1 = data.entries;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data1[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.notes !== undefined){
let data3 = data.notes;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data3[i1], {instancePath:instancePath+"/notes/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
