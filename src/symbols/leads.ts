/**
 * The first elements of UN document symbols, with the body that each stands for
 * (source: Dag Hammarskjöld Library, research guide on document symbols).
 */
export const LEADS: ReadonlyMap<string, string> = new Map([
  ['A', 'General Assembly'],
  ['E', 'Economic and Social Council'],
  ['S', 'Security Council'],
  ['T', 'Trusteeship Council'],
  ['ST', 'Secretariat'],
  ['TD', 'United Nations Conference on Trade and Development'],
  ['UNCTAD', 'United Nations Conference on Trade and Development'],
  ['ITC', 'International Trade Centre'],
  ['CEB', 'Chief Executives Board for Coordination'],
  ['DP', 'United Nations Development Programme'],
  ['UNEP', 'United Nations Environment Programme'],
  ['HSP', 'UN-Habitat'],
  ['HS', 'Commission on Human Settlements'],
  ['UNW', 'UN-Women'],
  ['UNICEF', 'United Nations Children’s Fund'],
  ['ID', 'United Nations Industrial Development Organization'],
  ['UNITAR', 'United Nations Institute for Training and Research'],
  ['ECE', 'Economic Commission for Europe'],
  ['ESCAP', 'Economic and Social Commission for Asia and the Pacific'],
  ['LC', 'Economic Commission for Latin America and the Caribbean'],
  ['FCCC', 'United Nations Framework Convention on Climate Change'],
  ['CBD', 'Convention on Biological Diversity'],
  ['ICCD', 'United Nations Convention to Combat Desertification'],
  ['IPBES', 'Intergovernmental Platform on Biodiversity and Ecosystem Services'],
  ['CRC', 'Committee on the Rights of the Child'],
  ['CCPR', 'Human Rights Committee'],
  ['CEDAW', 'Committee on the Elimination of Discrimination against Women'],
  ['CERD', 'Committee on the Elimination of Racial Discrimination'],
  ['CAT', 'Committee against Torture'],
  ['CMW', 'Committee on Migrant Workers'],
  ['CRPD', 'Committee on the Rights of Persons with Disabilities'],
  ['CED', 'Committee on Enforced Disappearances'],
  ['HRI', 'International human rights instruments'],
  ['JIU', 'Joint Inspection Unit'],
  ['ICSC', 'International Civil Service Commission'],
  ['PBC', 'Peacebuilding Commission'],
  ['SPLOS', 'States Parties to the Convention on the Law of the Sea'],
  ['ISBA', 'International Seabed Authority'],
  ['CLCS', 'Commission on the Limits of the Continental Shelf'],
  ['CTOC', 'Convention against Transnational Organized Crime'],
  ['CAC', 'Convention against Corruption'],
  ['UNODC', 'United Nations Office on Drugs and Crime'],
  ['NPT', 'Treaty on the Non-Proliferation of Nuclear Weapons'],
  ['BWC', 'Biological Weapons Convention'],
  ['CCW', 'Convention on Certain Conventional Weapons'],
  ['CD', 'Conference on Disarmament'],
  ['DC', 'Disarmament Commission'],
  ['WSIS-03', 'World Summit on the Information Society, Geneva phase'],
  ['WSIS-05', 'World Summit on the Information Society, Tunis phase'],
]);

/** Order of the halves of a joint symbol: General Assembly, ECOSOC, Security Council, then the alphabet. */
export function leadRank(lead: string): string {
  const principal = ['A', 'E', 'S', 'T'].indexOf(lead);
  return principal >= 0 ? String(principal) : `9${lead}`;
}
