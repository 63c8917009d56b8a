/** Pages whose markup is the difficulty; each control says in `data-means` what it asks, `-` for nothing of ours. */
export const markup: { id: string; complaint: boolean; html: string }[] = [];
const page = (id: string, complaint: boolean, title: string, body: string): void => {
  markup.push({
    id,
    complaint,
    html: `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
  });
};

page(
  "mk-nested",
  true,
  "网上信访",
  `
<table width="100%"><tr><td><table width="960"><tr><td class="top">您现在的位置：<a href="#">首页</a> &gt;&gt; <a href="#">网上信访</a></td></tr></table>
<table><tr><td><form name="f1" method="post"><table cellspacing="1" bgcolor="#ccc">
<tr><td colspan="4" align="center"><b>信访件登记</b></td></tr>
<tr><td>姓&nbsp;&nbsp;&nbsp;&nbsp;名<font color="red">*</font></td><td><table><tr><td><input data-means="complainant.name"></td></tr></table></td><td>性&nbsp;&nbsp;&nbsp;&nbsp;别</td><td><select data-means="complainant.gender"><option>男</option><option>女</option></select></td></tr>
<tr><td>证件号码<font color="red">*</font></td><td><input data-means="complainant.idNumber" size="20"></td><td>电&nbsp;&nbsp;&nbsp;&nbsp;话</td><td><input data-means="complainant.phone"></td></tr>
<tr><td>住&nbsp;&nbsp;&nbsp;&nbsp;址</td><td colspan="3"><input data-means="complainant.address" size="60"></td></tr>
<tr><td>邮&nbsp;&nbsp;&nbsp;&nbsp;编</td><td><input data-means="complainant.postcode"></td><td>信访人数</td><td><input data-means="-" value="1"></td></tr>
<tr><td>信访目的</td><td><select data-means="complaint.kind"><option>申诉</option><option>求决</option><option>意见建议</option></select></td><td>问题属地</td><td><select data-means="event.region"><option>请选择</option><option>东湖区</option></select></td></tr>
<tr><td>概&nbsp;&nbsp;&nbsp;&nbsp;况</td><td colspan="3"><input data-means="complaint.title/complaint.facts" size="60"></td></tr>
<tr><td>信访内容</td><td colspan="3"><textarea data-means="complaint.facts"></textarea></td></tr>
<tr><td>校 验 码</td><td colspan="3"><input data-means="never.captcha"><img src="/code.jsp"></td></tr>
<tr><td colspan="4"><input type="submit" value=" 提 交 "><input type="reset" value=" 重 填 "></td></tr></table></form></td></tr></table></td></tr></table>`,
);

page(
  "mk-trs",
  true,
  "部长信箱",
  `
<div class="search"><form action="/s"><input name="searchword" placeholder="请输入搜索内容"><input type="submit" value="搜索"></form></div>
<div class="zxxx"><h3>部长信箱</h3><form id="mail">
<div class="row"><span class="tit"><i>*</i>您的姓名</span><span class="con"><input data-means="complainant.name"></span></div>
<div class="row"><span class="tit"><i>*</i>手机号码</span><span class="con"><input data-means="complainant.phone"></span><em class="tip">请填写真实手机号码，便于我们与您联系</em></div>
<div class="row"><span class="tit">常住地</span><span class="con"><select data-means="complainant.region"><option>省</option><option>湖北省</option></select><select data-means="complainant.region"><option>市</option></select></span></div>
<div class="row"><span class="tit">详细地址</span><span class="con"><input data-means="complainant.address"></span></div>
<div class="row"><span class="tit"><i>*</i>信件类型</span><span class="con"><label><input type="radio" name="a" data-means="complaint.category/complaint.kind">投诉</label><label><input type="radio" name="a">咨询</label><label><input type="radio" name="a">建议</label></span></div>
<div class="row"><span class="tit"><i>*</i>主题</span><span class="con"><input data-means="complaint.title"></span></div>
<div class="row"><span class="tit"><i>*</i>留言内容</span><span class="con"><textarea data-means="complaint.facts"></textarea><em>还可输入<b>1000</b>字</em></span></div>
<div class="row"><span class="tit">是否同意公开</span><span class="con"><label><input type="radio" name="b" data-means="complaint.visibility">同意</label><label><input type="radio" name="b">不同意</label></span></div>
<div class="row"><label><input type="checkbox" data-means="never.consent">我已阅读并同意以上条款</label></div>
<a class="btn" href="javascript:;">提交信件</a></form></div>`,
);

page(
  "mk-i18n",
  true,
  "complaint.title",
  `
<div id="app"><div class="el-card"><h2>投诉 Complaint</h2><form class="el-form">
<div class="el-form-item"><label class="el-form-item__label">姓名 Name</label><div class="el-form-item__content"><input class="el-input__inner" data-means="complainant.name"></div></div>
<div class="el-form-item"><label class="el-form-item__label">手机 Mobile No.</label><div class="el-form-item__content"><input class="el-input__inner" data-means="complainant.phone"></div></div>
<div class="el-form-item"><label class="el-form-item__label">E-mail</label><div class="el-form-item__content"><input class="el-input__inner" data-means="complainant.email"></div></div>
<div class="el-form-item"><label class="el-form-item__label">被投诉公司 Company</label><div class="el-form-item__content"><input class="el-input__inner" data-means="respondent.name"></div></div>
<div class="el-form-item"><label class="el-form-item__label">订单号 Order ID</label><div class="el-form-item__content"><input class="el-input__inner" data-means="complaint.orderNumber"></div></div>
<div class="el-form-item"><label class="el-form-item__label">投诉原因 Reason</label><div class="el-form-item__content"><div class="el-select"><div class="el-input"><input readonly class="el-input__inner" placeholder="Please select" data-means="complaint.category"></div></div></div></div>
<div class="el-form-item"><label class="el-form-item__label">详情 Details</label><div class="el-form-item__content"><textarea class="el-textarea__inner" data-means="complaint.facts"></textarea></div></div>
<button type="button" class="el-button">Submit 提交</button></form></div></div>`,
);

page(
  "mk-wizard",
  true,
  "消费者投诉",
  `
<ol class="steps"><li class="active">1 填写投诉人信息</li><li>2 填写商家信息</li><li>3 填写投诉内容</li></ol>
<form><fieldset><legend>投诉人信息</legend><p><label for="a1">姓名</label><input id="a1" data-means="complainant.name"></p><p><label for="a2">联系电话</label><input id="a2" data-means="complainant.phone"></p><p><label for="a3">身份证号</label><input id="a3" data-means="complainant.idNumber"></p></fieldset>
<fieldset><legend>商家信息</legend><p><label for="b1">名称</label><input id="b1" data-means="respondent.name"></p><p><label for="b2">联系电话</label><input id="b2" data-means="respondent.phone"></p><p><label for="b3">地址</label><input id="b3" data-means="respondent.address"></p></fieldset>
<fieldset><legend>投诉内容</legend><p><label for="c1">消费时间</label><input id="c1" type="date" data-means="event.date"></p><p><label for="c2">消费金额</label><input id="c2" data-means="complaint.amount"></p><p><label for="c3">问题描述</label><textarea id="c3" data-means="complaint.facts"></textarea></p><p><label for="c4">处理要求</label><textarea id="c4" data-means="complaint.request"></textarea></p></fieldset>
<fieldset><legend>委托代理人</legend><p><label for="d1">姓名</label><input id="d1" data-means="-"></p><p><label for="d2">联系电话</label><input id="d2" data-means="-"></p></fieldset><button>上一步</button><button>提交</button></form>`,
);

page(
  "mk-dagong",
  true,
  "举报中心",
  `
<div class="jb"><h1>违法和不良信息举报</h1><div class="item"><p class="name">被举报网站名称</p><input type="text" data-means="respondent.name/respondent.platform"></div>
<div class="item"><p class="name">被举报网址</p><input type="text" data-means="respondent.website" placeholder="http://"></div>
<div class="item"><p class="name">举报类型</p><ul class="radios"><li data-means-scope="complaint.category"><label><input type="radio" name="r">诈骗类</label><label><input type="radio" name="r">色情类</label><label><input type="radio" name="r">其他</label></li></ul></div>
<div class="item"><p class="name">详细描述</p><textarea data-means="complaint.facts" placeholder="请写明具体内容"></textarea></div>
<div class="item"><p class="name">上传截图</p><a class="up">选择文件<input type="file" style="opacity:0" data-means="complaint.evidence"></a></div>
<div class="item"><p class="name">您的姓名</p><input data-means="complainant.name"></div><div class="item"><p class="name">您的联系方式</p><input data-means="complainant.phone"></div>
<div class="item"><p class="name">请输入图中字符</p><input data-means="never.captcha"><img src="/yzm.php" class="yzm"></div><div class="btn">提交举报</div></div>`,
);

page(
  "mk-vant4",
  true,
  "我要投诉",
  `
<div id="app"><div class="van-nav-bar">我要投诉</div><form class="van-form"><div class="van-cell-group van-cell-group--inset">
<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label id="l1" for="v1">机构名称</label></div><div class="van-cell__value van-field__value"><div class="van-field__body"><input id="v1" class="van-field__control" placeholder="请输入您要投诉的机构" data-means="respondent.name"></div></div></div>
<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label for="v2">所在地区</label></div><div class="van-cell__value van-field__value"><div class="van-field__body"><input id="v2" readonly class="van-field__control" placeholder="点击选择省市区" data-means="complainant.region/respondent.region/event.region/-"></div></div></div>
<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label for="v3">投诉金额</label></div><div class="van-cell__value van-field__value"><div class="van-field__body"><input id="v3" class="van-field__control" placeholder="请输入涉及金额" data-means="complaint.amount"></div></div></div>
<div class="van-cell van-field"><div class="van-cell__value van-field__value"><div class="van-field__body"><textarea class="van-field__control" placeholder="请详细描述事情经过及您的诉求" data-means="complaint.facts"></textarea></div><div class="van-field__word-limit">0/500</div></div></div>
<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label for="v5">投诉人</label></div><div class="van-cell__value van-field__value"><div class="van-field__body"><input id="v5" class="van-field__control" placeholder="请输入真实姓名" data-means="complainant.name"></div></div></div>
<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label for="v6">手机号</label></div><div class="van-cell__value van-field__value"><div class="van-field__body"><input id="v6" type="tel" class="van-field__control" placeholder="请输入手机号" data-means="complainant.phone"></div></div></div>
<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label for="v7">验证码</label></div><div class="van-cell__value van-field__value"><div class="van-field__body"><input id="v7" class="van-field__control" placeholder="请输入短信验证码" data-means="never.smsCode"><div class="van-field__button"><button type="button">发送验证码</button></div></div></div></div>
</div><button class="van-button van-button--block">提交投诉</button></form></div>`,
);

page(
  "mk-labelafter",
  true,
  "Online Complaint",
  `
<form><h2>在线投诉</h2><div class="mdl"><input type="text" required data-means="complainant.name"><label>您的姓名</label></div><div class="mdl"><input type="text" required data-means="complainant.phone"><label>您的电话</label></div>
<div class="mdl"><input type="text" data-means="respondent.name"><label>被投诉单位</label></div><div class="mdl"><input type="text" data-means="complaint.title"><label>投诉标题</label></div><div class="mdl"><textarea data-means="complaint.facts"></textarea><label>投诉内容</label></div><button>提交</button></form>`,
);

page(
  "mk-twins",
  true,
  "投诉登记表",
  `
<form><h3>投诉登记表</h3><div style="display:none"><label>姓名</label><input><label>电话</label><input></div>
<table border="1"><tr><th rowspan="3">投诉人</th><td>姓名</td><td><input data-means="complainant.name"></td><td>电话</td><td><input data-means="complainant.phone"></td></tr><tr><td>证件类型</td><td><select data-means="complainant.idType"><option>身份证</option><option>护照</option></select></td><td>证件号</td><td><input data-means="complainant.idNumber"></td></tr><tr><td>住址</td><td colspan="3"><input data-means="complainant.address"></td></tr>
<tr><th rowspan="2">被投诉人</th><td>名称</td><td><input data-means="respondent.name"></td><td>电话</td><td><input data-means="respondent.phone"></td></tr><tr><td>地址</td><td colspan="3"><input data-means="respondent.address"></td></tr>
<tr><th rowspan="2">投诉内容</th><td>投诉请求</td><td colspan="3"><textarea data-means="complaint.request"></textarea></td></tr><tr><td>事实和理由</td><td colspan="3"><textarea data-means="complaint.facts"></textarea></td></tr></table><button>保存</button></form>`,
);

page(
  "mk-inline",
  true,
  "网络不良与垃圾信息举报",
  `
<div class="main"><p>举报人手机号码 <input data-means="complainant.phone"> <button>获取验证码</button></p><p>短信验证码 <input data-means="never.smsCode"></p><p>主叫号码（不良号码） <input data-means="respondent.phone"></p><p>来电日期 <input type="date" data-means="event.date"> 来电时间 <input type="time" data-means="event.time"></p><p>通话时长 <input data-means="event.duration"> 秒</p><p>骚扰类型 <select data-means="event.form/complaint.category"><option>催收</option><option>推销</option></select></p><p>举报描述<br><textarea data-means="complaint.facts"></textarea></p><button>提交举报</button></div>`,
);

page(
  "mk-bank",
  true,
  "消费者权益保护-在线投诉",
  `
<div class="form-box"><div class="title">在线投诉</div><div class="line"><div class="l">客户姓名</div><div class="r"><input data-means="complainant.name"></div></div><div class="line"><div class="l">证件后六位</div><div class="r"><input data-means="-"></div></div><div class="line"><div class="l">预留手机号</div><div class="r"><input data-means="complainant.phone"></div></div><div class="line"><div class="l">涉及业务</div><div class="r"><select data-means="complaint.category/complaint.productCategory/complaint.product"><option>请选择</option><option>信用卡</option><option>个人贷款</option></select></div></div><div class="line"><div class="l">涉及网点</div><div class="r"><input data-means="respondent.name/-"></div></div><div class="line"><div class="l">投诉内容</div><div class="r"><textarea data-means="complaint.facts"></textarea></div></div><div class="line"><div class="l">期望解决方案</div><div class="r"><textarea data-means="complaint.request"></textarea></div></div><div class="line"><div class="l">回复方式</div><div class="r" data-means-scope="complaint.replyMode"><label><input type="radio" name="z">电话</label><label><input type="radio" name="z">短信</label></div></div><a class="submit">提交</a></div>`,
);

page(
  "mk-legal",
  true,
  "法律援助申请",
  `
<h2>法律援助申请表</h2><form><h4>申请人信息</h4><div><b>姓名：</b><input data-means="complainant.name"> <b>性别：</b><select data-means="complainant.gender"><option>男</option><option>女</option></select></div><div><b>出生年月：</b><input data-means="complainant.birthDate"> <b>民族：</b><input data-means="complainant.ethnicity"></div><div><b>身份证号：</b><input data-means="complainant.idNumber"></div><div><b>户籍所在地：</b><input data-means="complainant.registeredAddress"></div><div><b>住所地（经常居住地）：</b><input data-means="complainant.address"></div><div><b>联系电话：</b><input data-means="complainant.phone"> <b>工作单位：</b><input data-means="complainant.employer"></div><h4>代理人信息</h4><div><b>姓名：</b><input data-means="-"> <b>身份证号：</b><input data-means="-"></div><h4>案情及申请理由概述</h4><textarea data-means="complaint.facts"></textarea><p>申请人签字：<input data-means="never.signature"></p><button>提交</button></form>`,
);

page(
  "mk-ph5",
  true,
  "举报",
  `
<div class="page"><div class="hd">举报催收</div><input placeholder="催收公司名称" data-means="respondent.name"><input placeholder="催收电话号码" data-means="respondent.phone"><input placeholder="催收人员姓名或工号" data-means="respondent.staff"><input placeholder="被催收的贷款平台" data-means="respondent.platform/respondent.name/-"><input placeholder="催收发生时间" data-means="event.date"><textarea placeholder="催收过程描述（如辱骂、骚扰通讯录等）" data-means="complaint.facts"></textarea><input placeholder="您的称呼" data-means="complainant.name"><input placeholder="您的联系电话" data-means="complainant.phone"><div class="btn">提交举报</div></div>`,
);

page(
  "mk-court",
  true,
  "网上调解",
  `
<form class="layui-form"><h3>申请人</h3><div class="layui-form-item"><label class="layui-form-label">申请人姓名</label><div class="layui-input-block"><input data-means="complainant.name"></div></div><div class="layui-form-item"><label class="layui-form-label">联系电话</label><div class="layui-input-block"><input data-means="complainant.phone"></div></div><div class="layui-form-item"><label class="layui-form-label">居住地址</label><div class="layui-input-block"><input data-means="complainant.address"></div></div><h3>对方当事人</h3><div class="layui-form-item"><label class="layui-form-label">姓名/名称</label><div class="layui-input-block"><input data-means="respondent.name"></div></div><div class="layui-form-item"><label class="layui-form-label">联系电话</label><div class="layui-input-block"><input data-means="respondent.phone"></div></div><div class="layui-form-item"><label class="layui-form-label">联系地址</label><div class="layui-input-block"><input data-means="respondent.address"></div></div><h3>纠纷信息</h3><div class="layui-form-item"><label class="layui-form-label">纠纷类型</label><div class="layui-input-block"><select data-means="complaint.category"><option>借贷纠纷</option><option>物业纠纷</option></select></div></div><div class="layui-form-item"><label class="layui-form-label">纠纷发生地</label><div class="layui-input-block"><input data-means="event.place"></div></div><div class="layui-form-item"><label class="layui-form-label">纠纷描述</label><div class="layui-input-block"><textarea data-means="complaint.facts"></textarea></div></div><div class="layui-form-item"><label class="layui-form-label">调解诉求</label><div class="layui-input-block"><textarea data-means="complaint.request"></textarea></div></div><button>提交申请</button></form>`,
);

page(
  "mk-company",
  true,
  "客户投诉",
  `
<section><h1>客户投诉</h1><p>为更好地为您服务，请填写以下信息：</p><form><div class="form-group"><label>Your Name 您的姓名</label><input class="form-control" data-means="complainant.name"></div><div class="form-group"><label>Phone 电话</label><input class="form-control" data-means="complainant.phone"></div><div class="form-group"><label>产品名称 Product</label><input class="form-control" data-means="complaint.product"></div><div class="form-group"><label>购买日期 Date of purchase</label><input type="date" class="form-control" data-means="event.date"></div><div class="form-group"><label>投诉详情 Complaint details</label><textarea class="form-control" data-means="complaint.facts"></textarea></div><button>Send</button></form></section>`,
);

page(
  "mk-n-login",
  false,
  "投诉平台登录",
  `<form><h2>用户登录</h2><p>手机号<input data-means="-"></p><p>密码<input type="password" data-means="never.password"></p><button>登录</button><p>登录后可进行投诉举报</p></form>`,
);
page(
  "mk-n-loan",
  false,
  "借钱",
  `<div class="page"><h2>完善信息 立即借款</h2><input placeholder="请输入您的姓名" data-means="-"><input placeholder="请输入身份证号" data-means="-"><input placeholder="借款金额" data-means="-"><input placeholder="月收入" data-means="-"><input placeholder="单位名称" data-means="-"><input placeholder="联系人姓名" data-means="-"><input placeholder="联系人电话" data-means="-"><button>提交申请</button><p>客服投诉电话：400-000-0000</p></div>`,
);
page(
  "mk-n-query",
  false,
  "信件查询",
  `<form><h3>信件查询</h3><p>信件编号：<input data-means="-"></p><p>查询密码：<input data-means="never.password"></p><button>查询</button></form>`,
);
page(
  "mk-n-appoint",
  false,
  "窗口预约",
  `<form><h3>政务服务预约</h3><p>姓名<input data-means="-"></p><p>身份证号<input data-means="-"></p><p>手机<input data-means="-"></p><p>预约事项<select data-means="-"><option>户籍</option></select></p><p>预约日期<input type="date" data-means="-"></p><button>预约</button></form>`,
);
page(
  "mk-n-open",
  false,
  "信息公开申请",
  `<form><h3>政府信息公开申请表</h3><table><tr><td>申请人姓名</td><td><input data-means="-"></td><td>联系电话</td><td><input data-means="-"></td></tr><tr><td>证件号码</td><td><input data-means="-"></td><td>通信地址</td><td><input data-means="-"></td></tr><tr><td>所需信息内容</td><td colspan="3"><textarea data-means="-"></textarea></td></tr><tr><td>信息用途</td><td colspan="3"><textarea data-means="-"></textarea></td></tr></table><button>提交</button></form>`,
);
page(
  "mk-n-coop",
  false,
  "联系我们",
  `<section><h2>联系我们</h2><p>留下您的需求，专属顾问与您联系</p><input placeholder="您的姓名" data-means="-"><input placeholder="公司名称" data-means="-"><input placeholder="手机号码" data-means="-"><textarea placeholder="请描述您的需求" data-means="-"></textarea><button>提交</button></section>`,
);
page(
  "mk-placeholder-class",
  true,
  "我要投诉",
  `<form><h2>我要投诉</h2><div class="row"><label>投诉人姓名</label><div class="input-placeholder"><input data-means="complainant.name"></div></div><div class="placeholder-wrap"><span>联系电话</span><input data-means="complainant.phone"></div><div class="row"><label>投诉内容</label><div class="has-placeholder"><textarea data-means="complaint.facts"></textarea></div></div><button>提交</button></form>`,
);
page(
  "mk-marks",
  true,
  "投诉举报",
  `<form><h2>投诉举报登记</h2><p>◆ 投诉人信息</p><p>姓名<input data-means="complainant.name"></p><p>联系电话<input data-means="complainant.phone"></p><p>📞 被投诉人信息</p><p>名称<input data-means="respondent.name"></p><p>联系电话<input data-means="respondent.phone/-"></p><p>地址<input data-means="respondent.address/-"></p><p>▎投诉事项</p><p>投诉内容<textarea data-means="complaint.facts"></textarea></p><button>提交</button></form>`,
);
