import { chromium } from '@playwright/test';
const a='http://127.0.0.1:8090'; const V=JSON.parse(process.argv[2]); const w=+(process.argv[3]??1280);
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--enable-unsafe-swiftshader','--disable-background-networking']});
const c=await b.newContext({viewport:{width:w,height:860},locale:'it-IT',reducedMotion:'reduce'}); const p=await c.newPage();
p.on('console',m=>{if(m.type()==='error')console.log('ERR',m.text())});
for (const [n,u] of Object.entries(V)){await p.goto(a+u,{waitUntil:'networkidle'});await p.waitForTimeout(2500);await p.screenshot({path:`/tmp/shots/${n}.png`,fullPage:true});console.log(n)}
await b.close();
