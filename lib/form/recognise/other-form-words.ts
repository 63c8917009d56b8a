/** Words of complaining in a label, a heading, a button. */
export const COMPLAINS =
  /投诉|举报|申诉|信访|上访|控告|检举|维权|诉求|反映|反应(?!时)|来信|写信|信件|留言|信箱|求助|法律援助|纠纷|揭发|爆料|曝光|骚扰|违法|违规|侵权|被告|案情|不良信息|异议|受害|堵点|征集|意见反馈|投诉建议|建议|意见|反馈|诈骗|调解|监督|仲裁|争议|被申请人/;
export const STRONG =
  /投诉|举报|申诉|信访|控告|检举|维权|诉求|来信|写信|信件|法律援助|支持起诉|欠薪|讨薪|被告|被申请人|仲裁|争议|纠纷|骚扰|异议|爆料|曝光|违法|违规|问题上报|随手拍|问题反映/;

/** Words of other errands, each with how much it speaks against a complaint. */
export const OTHER_FORMS: { test: RegExp; weight: number }[] = [
  { test: /登录|登陆|注册|找回密码|忘记密码|sign ?in|log ?in/, weight: 5 },
  { test: /依申请公开|信息公开申请|政府信息公开|申请公开|所需(?:政府)?信息|获取信息的?方式|信息索取/, weight: 10 },
  {
    test: /借款申请|贷款申请|申请(?:借款|贷款)|我要(?:借款|贷款)|额度申请|授信申请|立即(?:借款|申请)|申请额度|贷款咨询|融资申请|资金需求/,
    weight: 8,
  },
  {
    test: /绑定?(?:银行)?卡|添加银行卡|银行卡信息|实名认证|提现|充值|支付(?:信息|方式|密码)|付款(?:信息|方式)|收银台|结算|确认支付|缴费/,
    weight: 6,
  },
  { test: /应聘|招聘|简历|求职|入职|招募|志愿者/, weight: 8 },
  { test: /征求意见|意见征集|征集意见|征集.{0,6}意见/, weight: 9 },
  { test: /问卷|调查问卷|满意度调查|测评|投票|评议调查/, weight: 4 },
  { test: /发送?邮件|写邮件|收件箱|发件箱|草稿箱/, weight: 8 },
  { test: /订阅|newsletter|subscribe/, weight: 8 },
  { test: /发表评论|评论|跟帖|回帖|发帖|回复主题/, weight: 6 },
  { test: /预约(?!.{0,4}(?:援助|调解|法律|接访))|挂号|取号/, weight: 6 },
  {
    test: /商务合作|合作意向|加盟|招商|代理申请|获取报价|免费试用|产品咨询|立即咨询|在线咨询预约|合作申请|获取方案|申请试用|预约演示|渠道合作|询价|我要合作|合作洽谈/,
    weight: 6,
  },
  { test: /联系我们|contact us/, weight: 3 },
  { test: /售后|退货|换货|退款申请|申请退款|维修申请/, weight: 6 },
  // Whoever runs a house is told what is amiss in it.
  { test: /报修|住客|宾客|客房|旅客意见|宾馆意见|(?:物业|小区)(?:服务)?(?:报修|反馈|意见)/, weight: 9 },
  { test: /纠错|网站找错|错误页面|找错/, weight: 9 },
  { test: /开票|发票抬头|发票信息|开具发票/, weight: 7 },
  { test: /报名|参会|参赛/, weight: 7 },
  { test: /收货地址|收货人|配送|捐款|捐赠|打赏/, weight: 6 },
  { test: /委外催收|债权转让|发布(?:债权|资产)|处置资产|债务人所在/, weight: 8 },
  { test: /个人资料|修改资料|完善资料|账户设置|账号设置/, weight: 4 },
  // What officials keep of their own work.
  { test: /巡查|巡检|巡逻|执法(?:检查|记录)|检查记录|台账|案由|财产保全|保全管理|诉讼管理/, weight: 9 },
  { test: /高级搜索|站内搜索|(?:进度|结果|信件|投诉|办件|案件|受理|举报|编号)查询|查询(?:进度|结果|信件)|检索/, weight: 6 },
];

/** Questions that belong to other errands. */
export const OTHER_FORM_LABELS: { test: RegExp; weight: number }[] = [
  { test: /银行卡|卡号|开户|支行|cvv|失效期|有效期|验证值|归属行|收款|提现|银行账号|付款/, weight: 3 },
  {
    test: /借款(?:金额|期限|用途|额度)|贷款(?:金额|期限|用途|额度|类型|产品)|期望额度|资金需求|月收入|有无(?:房|车)|芝麻|公积金|社保|征信情况|还款方式|抵押/,
    weight: 3,
  },
  { test: /发票|抬头|税号/, weight: 3 },
  { test: /确认密码|重复密码|新密码|用户名|昵称|邀请码|记住/, weight: 3 },
  { test: /应聘|岗位|期望薪资|毕业院校|工作经历|简历|专业|薪资/, weight: 3 },
  { test: /所需(?:政府)?信息|信息(?:的)?(?:用途|描述|索取|名称|提供方式|载体)|获取(?:信息)?(?:的)?方式|费用减免|特征描述/, weight: 4 },
  { test: /预约|就诊|取号|到访/, weight: 2 },
  { test: /公司规模|合作|意向|加盟|预算|代理区域|行业类型|需求描述|产品需求|感兴趣/, weight: 3 },
  { test: /退货|换货|售后|退款方式|提交数量|申请数量/, weight: 3 },
  { test: /错误(?:页面|类型|网址|内容|地址)|页面地址/, weight: 4 },
  { test: /收货|配送|尺码|购买数量|捐款|捐赠/, weight: 2 },
  { test: /债务人|佣金|债权|资产/, weight: 3 },
  { test: /收[信件]人|抄送|密送/, weight: 4 },
  { test: /报名|参赛|组别/, weight: 3 },
  { test: /^(?:房间?号|客房号?|桌号|台号|床号|班级|业主姓名|房屋地址)/, weight: 3 },
  { test: /您认为|您对.{0,14}(?:满意|评价|看法)|满意程度|您的(?:年龄|性别|学历|职业)|打分|幸福/, weight: 2 },
];

/** What the office that received a complaint writes down, and how lists of complaints are sifted. */
export const OFFICE =
  /^(?:处理|办理|审核|审批|回复|答复|转办|派单|分派|批示|拟办|受理|结案|回访|处置|承办|办结)(?:结果|意见|内容|人员?|者|说明|状态|部门|时间|单位|方式|情况|日期|措施|备注)|状态$|^(?:创建|更新|修改)(?:人|者|时间)$|最新处理时间/;
/** Of these, what nobody writes but who decides: to whom a letter goes and how it is answered a citizen is asked as well. */
export const VERDICT = /^(?:处理|办理|审核|审批|回复|答复|批示|拟办|处置|承办|办结)(?:结果|意见|内容|人员?|者|说明|状态|措施|备注)|状态$/;
/** A lawyer who looks for clients; legal aid is an institution's. */
export const LAWYER_LEAD = /^(?!.*法律援助).*(?:咨询(?:专业)?律师|律师.{0,6}(?:免费|在线)咨询)/;
/** Where those who work on complaints sit, and what they call who complained. */
export const DESK = /工作台|后台/;
export const CLIENT = /^客户(?:姓名|名称|电话|手机|联系)/;
/** Buttons of a list: they open a form, and send none. */
export const OPENS = /^[+＋]?(?:新增|新建|添加|创建|增加|导出|导入|批量|删除|修改|编辑|刷新|我要|发起|在线|返回|打印|更多|展开|收起)/;
export const CLEARS = /^(?:重置|清空|清除|重设|重填)(?:条件|筛选|搜索|查询)?$/;
export const SIFTS = /^(?:开始|立即|点击|重新|马上|高级)?(?:查询|搜索|检索|查找|筛选|搜一下|查一下)/;
export const SENDS = /提交|发送|发布|举报|投诉|申诉|保存|确定|确认|下一步|申请|留言|递交|上报|完成|反映|写信|登记|反馈|submit|send|save/;

/** To get back an account of one's own is an 申诉 by name alone. */
export const OWN_ACCOUNT = /密保|(?:账户|账号|帐号)(?:申诉|找回|解封|解冻)|找回(?:账户|账号|帐号)/;
/** What a law firm keeps of its cases. */
export const LAW_FIRM = /主办律师|承办律师|案源|开庭|边裁|首席仲裁员|仲裁秘书|出庭|结案方式/;

/** What is done with a complaint that has been made: it is sorted, answered, judged, taken back, rewarded. */
export const AFTERWARDS =
  /(?:投诉|举报|信件|来信|信访|工单|留言|诉求|案件)(?:的)?(?:处理|处置|回复|答复|审核|办理|评价|满意度|类[型别]|分类|配置|设置|列表|撤销|奖励|奖金|进度|统计|派单|转办)|(?:处理|回复|答复|审核|撤销|撤回|评价|查看)(?:投诉|举报|信件|来信|工单|留言)|撤诉|服务评价|满意度/;

export const BEGINS = /(?:发起|我要|提交|填写|新增|创建|新建|添加|在线|登记)(?:投诉|举报|申诉|诉求|信件|留言)(?!类|分类|配置|设置)/;

/** A number to call is shown, not asked. */
export const HOTLINE = /^(?:举报|投诉|监督|维权|咨询)(?:电话|热线)/;
/** Letters go to offices and to friends. */
export const LETTERS = /来信|写信|信件/g;
export const OFFICIAL = /信箱|领导|市长|县长|区长|镇长|局长|书记|院长|校长|总经理|政府|意见|建议|反馈|反映|监督/;

export const PAGER = /^(?:共\d*条|前往|跳至|到?第|每页|\d+条\/页)/;

/** What those who work on a complaint press. */
export const WORKS =
  /^(?:投诉|举报|信件|工单|诉求)?(?:受理|不予受理|办结|完结|结案|派单|转办|转派|驳回|退回|回复|答复|审核|通过|不通过|无效)(?:投诉|举报|回复|上级)?$|^(?:添加|填写|录入|新增)?(?:处理|办理|处置)(?:情况|结果|意见)$|^(?:完结|无效|受理|处理|回复|审核|驳回)(?:投诉|举报|信件|工单|诉求)$/;

/** Who takes complaints, and what only complaints are called: one such word stands somewhere in every form to complain with. */
export const INSTITUTION =
  /投诉|举报|申诉|信访|上访|控告|检举|维权|诉求|法律援助|欠薪|讨薪|被告|被申请人|原告|上诉|答辩|应诉|被执行人|支付令|仲裁|纠纷|骚扰|诈骗|异议|揭发|曝光|爆料|违法|违规|侵权|问题上报|随手拍|问题反映|反映问题|堵点|难点|领导|信件|政府|政务|人大|政协|[市县区镇乡州省局厅院校署处行站园]长|书记|(?:主任|领导|总经理|董事长|公开|监督|廉政|纪检|纪委)(?:的)?信箱|信箱|写信|来信|监管|监督|纪检|纪委|法院|检察|公安|网警|消协|消费者|12\d{3}|人民银行|征信|不良信息|督查|督察|反映的单位/;

/** What is asked of one who registers what others complain of. */
export const REGISTER =
  /^(?:工单|登记|信访件|来件)(?:编号|号|人|时间|日期|单位|来源)|^(?:承办|责任|主办|经办|交办|转办|派发|派往|跟进|受派)(?:单位|部门|人员?|坐席|科室|对象)|^(?:办理|处理|处置|办结|回复|答复)(?:期限|时限|截止)|^(?:投诉|来电|信访|来访|受理|反馈|举报|进线|诉求)(?:渠道|形式|来源|途径)|^(?:接待|接听|接线|受理|接报|记录|跟进|处理)(?:人|人员|员|坐席|客服)$|^(?:是否)?(?:升级|结案|归档|重复投诉|立案)/;
