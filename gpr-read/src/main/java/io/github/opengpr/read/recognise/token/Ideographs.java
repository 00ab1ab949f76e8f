package io.github.opengpr.read.recognise.token;

/**
 * The plain form of an ideograph: the Simplified form of a Traditional one, and the character that
 * a radical from a PDF font stands for where NFKC leaves the radical as it is. Only characters that
 * annual reports use are mapped; a character without a mapping stays as it is.
 */
final class Ideographs {

  private static final String TRADITIONAL =
      "總況開動務請處數結轉續辦規範廢現條項費許罰強彊製發單萬額業織機構會團體師國祕"
          + "屬於類內執檔詢無關沒補後確認訪舉報訴複復覆議訟維糾審經級與採購對質變標題進問"
          + "據鉤係為爲積護權險穩還過專徵門長證導組繳納應從將個們這種計減獲給節區歲點價彙"
          + "匯號樣極線網義聯聽臺舊藝術設訂談論譯讓貴賬車軍農運達遷選鄉鎮鐵際隊雙難電靜預"
          + "領頭館驗縣廳黨齊訊資財貨責負貢貿賠贈輕較輸邊釋針銀錢錄録鍵閉間閱陽隨雜離響頁"
          + "順須頒願顧顯飛養馬駐魚鳥麗黃龍龜東並併傳傷備優億僅儘儲兩冊凍別劃創劑勞勢勝協"
          + "參員喪嚴圍園圖圓場塊壓壞夠夾奪學寧實寫寬層島嶺帳帶幣幹幾庫廠廣張彈徹恆愛態慮"
          + "慶懷戰戲戶拋掃擁擇擊擔擬擴攝敗敵斷時晝暫書榮檢樓歷歸殘氣決淨測溫滿漁潔濟災熱"
          + "營爭牆獎獨環產畫異當療監盤礎禮稅稱穫窮簡籤簽糧細終統絕緊練縮罷職腦臨興華著葉"
          + "藥蘭虛虧衛裝見視覺覽觀觸記訓託評詞試該詳誠誤說課調諮謀講謝識譽讀豐貫貸賴趕跡"
          + "踐軟載輔輯辭逕連週遊違適遲遺郵醫鑒鑑鋒錯鎖鏈闊隱雲霧韌頻風餘饋駁騙驅驟鬥麼倉"
          + "侖偽傑傭僑儀兒剛則劇勵勸啟啓喬嘗壇墊奧婦孫屆岡峽巖幫廬彌徑慣憲懇懲戀掛揚損搶"
          + "撥撫擾攔攜敘暢曉曆楊槍橋櫃歐殺毀潛澤濃濱灣煙爾犧狀獄瑪疊瘋盜眾矯碩禍稟竄筆籌"
          + "紀約純紙紹絡綜綠緒緣編縱績繼羅聖聞聲肅脅腳膚艦莊蘇蟲衝袞裡裏襲詐誌誰諾謂謹譜"
          + "豬貧貼賓賞轄輪辯迴遠遞邏鄰釀鈔鋼錦鏡閃閣闕陣陳陸階雖靈韓頂顏飯飾駕騰驚髮鬆鮮"
          + "鹽麥麵";

  private static final String SIMPLIFIED =
      "总况开动务请处数结转续办规范废现条项费许罚强强制发单万额业织机构会团体师国秘"
          + "属于类内执档询无关没补后确认访举报诉复复复议讼维纠审经级与采购对质变标题进问"
          + "据勾系为为积护权险稳还过专征门长证导组缴纳应从将个们这种计减获给节区岁点价汇"
          + "汇号样极线网义联听台旧艺术设订谈论译让贵账车军农运达迁选乡镇铁际队双难电静预"
          + "领头馆验县厅党齐讯资财货责负贡贸赔赠轻较输边释针银钱录录键闭间阅阳随杂离响页"
          + "顺须颁愿顾显飞养马驻鱼鸟丽黄龙龟东并并传伤备优亿仅尽储两册冻别划创剂劳势胜协"
          + "参员丧严围园图圆场块压坏够夹夺学宁实写宽层岛岭帐带币干几库厂广张弹彻恒爱态虑"
          + "庆怀战戏户抛扫拥择击担拟扩摄败敌断时昼暂书荣检楼历归残气决净测温满渔洁济灾热"
          + "营争墙奖独环产画异当疗监盘础礼税称获穷简签签粮细终统绝紧练缩罢职脑临兴华着叶"
          + "药兰虚亏卫装见视觉览观触记训托评词试该详诚误说课调咨谋讲谢识誉读丰贯贷赖赶迹"
          + "践软载辅辑辞径连周游违适迟遗邮医鉴鉴锋错锁链阔隐云雾韧频风余馈驳骗驱骤斗么仓"
          + "仑伪杰佣侨仪儿刚则剧励劝启启乔尝坛垫奥妇孙届冈峡岩帮庐弥径惯宪恳惩恋挂扬损抢"
          + "拨抚扰拦携叙畅晓历杨枪桥柜欧杀毁潜泽浓滨湾烟尔牺状狱玛叠疯盗众矫硕祸禀窜笔筹"
          + "纪约纯纸绍络综绿绪缘编纵绩继罗圣闻声肃胁脚肤舰庄苏虫冲衮里里袭诈志谁诺谓谨谱"
          + "猪贫贴宾赏辖轮辩回远递逻邻酿钞钢锦镜闪阁阙阵陈陆阶虽灵韩顶颜饭饰驾腾惊发松鲜"
          + "盐麦面";

  /** Pairs of a character of the block CJK Radicals Supplement and the ideograph it stands for. */
  private static final String RADICALS =
      "⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺕彐⺖忄⺗心⺘扌⺙攵⺛旡"
          + "⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爪⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹"
          + "⺯糸⺰纟⺲罒⺳网⺴网⺵罒⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤"
          + "⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻕阜"
          + "⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦"
          + "⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟";

  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';

  private static final char[] PLAIN = plainForms();

  private Ideographs() {}

  /** The Simplified form; the character itself if there is none. */
  static char plain(char c) {
    return c >= FIRST && c <= LAST ? PLAIN[c - FIRST] : c;
  }

  /** The ideograph a radical stands for; the character itself if it is none. */
  static char ofRadical(char c) {
    for (int i = 0; i < RADICALS.length(); i += 2) {
      if (RADICALS.charAt(i) == c) {
        return RADICALS.charAt(i + 1);
      }
    }
    return c;
  }

  private static char[] plainForms() {
    char[] plain = new char[LAST - FIRST + 1];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = (char) (FIRST + i);
    }
    for (int i = 0; i < TRADITIONAL.length(); i++) {
      plain[TRADITIONAL.charAt(i) - FIRST] = SIMPLIFIED.charAt(i);
    }
    return plain;
  }
}
