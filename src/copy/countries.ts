/** ISO 3166-1 alpha-2 with the names people use; China first, for it is nearly always the answer. */
const WRITTEN =
  'CN中国 JP日本 KR韩国 SG新加坡 MY马来西亚 TH泰国 VN越南 PH菲律宾 ID印度尼西亚 IN印度 US美国 CA加拿大 GB英国 FR法国 DE德国 IT意大利 ES西班牙 RU俄罗斯 AU澳大利亚 NZ新西兰 ' +
  'AD安道尔 AE阿联酋 AF阿富汗 AG安提瓜和巴布达 AL阿尔巴尼亚 AM亚美尼亚 AO安哥拉 AR阿根廷 AT奥地利 AZ阿塞拜疆 BA波黑 BB巴巴多斯 BD孟加拉国 BE比利时 BF布基纳法索 BG保加利亚 BH巴林 BI布隆迪 BJ贝宁 BN文莱 BO玻利维亚 BR巴西 BS巴哈马 BT不丹 BW博茨瓦纳 BY白俄罗斯 BZ伯利兹 ' +
  'CD刚果（金） CF中非 CG刚果（布） CH瑞士 CI科特迪瓦 CK库克群岛 CL智利 CM喀麦隆 CO哥伦比亚 CR哥斯达黎加 CU古巴 CV佛得角 CY塞浦路斯 CZ捷克 DJ吉布提 DK丹麦 DM多米尼克 DO多米尼加 DZ阿尔及利亚 EC厄瓜多尔 EE爱沙尼亚 EG埃及 ER厄立特里亚 ET埃塞俄比亚 FI芬兰 FJ斐济 FM密克罗尼西亚 ' +
  'GA加蓬 GD格林纳达 GE格鲁吉亚 GH加纳 GM冈比亚 GN几内亚 GQ赤道几内亚 GR希腊 GT危地马拉 GW几内亚比绍 GY圭亚那 HN洪都拉斯 HR克罗地亚 HT海地 HU匈牙利 IE爱尔兰 IL以色列 IQ伊拉克 IR伊朗 IS冰岛 JM牙买加 JO约旦 KE肯尼亚 KG吉尔吉斯斯坦 KH柬埔寨 KI基里巴斯 KM科摩罗 KN圣基茨和尼维斯 KP朝鲜 KW科威特 KZ哈萨克斯坦 ' +
  'LA老挝 LB黎巴嫩 LC圣卢西亚 LI列支敦士登 LK斯里兰卡 LR利比里亚 LS莱索托 LT立陶宛 LU卢森堡 LV拉脱维亚 LY利比亚 MA摩洛哥 MC摩纳哥 MD摩尔多瓦 ME黑山 MG马达加斯加 MH马绍尔群岛 MK北马其顿 ML马里 MM缅甸 MN蒙古 MR毛里塔尼亚 MT马耳他 MU毛里求斯 MV马尔代夫 MW马拉维 MX墨西哥 MZ莫桑比克 ' +
  'NA纳米比亚 NE尼日尔 NG尼日利亚 NI尼加拉瓜 NL荷兰 NO挪威 NP尼泊尔 NR瑙鲁 NU纽埃 OM阿曼 PA巴拿马 PE秘鲁 PG巴布亚新几内亚 PK巴基斯坦 PL波兰 PS巴勒斯坦 PT葡萄牙 PW帕劳 PY巴拉圭 QA卡塔尔 RO罗马尼亚 RS塞尔维亚 RW卢旺达 SA沙特阿拉伯 SB所罗门群岛 SC塞舌尔 SD苏丹 SE瑞典 SI斯洛文尼亚 SK斯洛伐克 SL塞拉利昂 SM圣马力诺 SN塞内加尔 SO索马里 SR苏里南 SS南苏丹 ST圣多美和普林西比 SV萨尔瓦多 SY叙利亚 SZ斯威士兰 ' +
  'TD乍得 TG多哥 TJ塔吉克斯坦 TL东帝汶 TM土库曼斯坦 TN突尼斯 TO汤加 TR土耳其 TT特立尼达和多巴哥 TV图瓦卢 TZ坦桑尼亚 UA乌克兰 UG乌干达 UY乌拉圭 UZ乌兹别克斯坦 VA梵蒂冈 VC圣文森特和格林纳丁斯 VE委内瑞拉 VU瓦努阿图 WS萨摩亚 YE也门 ZA南非 ZM赞比亚 ZW津巴布韦';

/** For a picker, in that order. */
export const COUNTRIES: readonly { readonly value: string; readonly label: string }[] =
  WRITTEN.split(' ').map((country) => ({ value: country.slice(0, 2), label: country.slice(2) }));

export const countryName = (code: string): string =>
  COUNTRIES.find(({ value }) => value === code)?.label ?? code;
